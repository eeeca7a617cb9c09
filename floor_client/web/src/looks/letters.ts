/** Fonts come with the application, and before anything is drawn with them: letters that came later would move the page. */

const PATIENCE_MS = 2_000;

/** What is asked for: each text has the letters of one file of a font. */
const LETTERS = [
  ['1em "Inter Variable"', "Aa 1"],
  ['1em "Inter Variable"', "Жж"],
  ['1em "Noto Sans Arabic Variable"', "ع"],
] as const;

/** Resolves when the letters of all languages are there, or would be waited for too long. */
export async function lettersReady(): Promise<void> {
  const loaded = Promise.all(LETTERS.map(([font, text]) => document.fonts.load(font, text)));
  const tooLong = new Promise((done) => setTimeout(done, PATIENCE_MS));
  await Promise.race([loaded, tooLong]).catch(() => undefined);
}
