/**
 * Lays the fonts that documents are set in beside their templates, out of npm's packages, each family with its licence.
 *
 * Typst reads no WOFF2, which is what browsers are sent, so that is unpacked; nothing else is changed in a font.
 * The folders are numbered: a letter that several families have is taken from the first of them.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decompress } from "wawoff2";

const LAID = "server/rostrum/secretariat/documents/fonts";

/** What the five languages are set in: whole fonts, in the two weights of the templates. */
const LANGUAGES = ["inter", "ibm-plex-sans-arabic"];
const WEIGHTS = ["400Regular", "600SemiBold"];

/** What names in other scripts are set in. Han letters have the forms of China, where its font has them. */
const SCRIPTS = [
  ...["sans-sc", "sans-jp", "sans-kr"],
  ...["sans-armenian", "sans-georgian", "sans-hebrew", "sans-ethiopic", "sans-thaana"],
  ...["sans-devanagari", "sans-bengali", "sans-gujarati", "sans-gurmukhi", "sans-kannada", "sans-malayalam"],
  ...["sans-oriya", "sans-sinhala", "sans-tamil", "sans-telugu"],
  ...["sans-khmer", "sans-lao", "sans-myanmar", "sans-thai", "serif-tibetan"],
];
/** Of these there is no font that varies in weight. */
const ONE_FILE_A_WEIGHT = ["sans-myanmar"];

/** The files of a family, by their names in its new folder; a large script is cut into numbered slices. */
const families = [
  ...LANGUAGES.map((family) => {
    const source = `node_modules/@expo-google-fonts/${family}`;
    const fonts = WEIGHTS.flatMap((weight) =>
      readdirSync(join(source, weight)).map((file) => join(source, weight, file)),
    );
    return { family, licence: join(source, "LICENSE_FONT"), fonts: fonts.filter((font) => font.endsWith(".ttf")) };
  }),
  ...SCRIPTS.map((family) => {
    const scope = ONE_FILE_A_WEIGHT.includes(family) ? "@fontsource" : "@fontsource-variable";
    const source = `node_modules/${scope}/noto-${family}`;
    const [, script] = family.split("-");
    const wanted = new RegExp(`-(${script}|\\d+)-(wght|400|600)-normal\\.woff2$`);
    const files = readdirSync(join(source, "files")).filter((file) => wanted.test(file));
    return { family, licence: join(source, "LICENSE"), fonts: files.map((file) => join(source, "files", file)) };
  }),
];

rmSync(LAID, { recursive: true, force: true });
for (const [place, { family, licence, fonts }] of families.entries()) {
  const folder = join(LAID, `${String(place).padStart(2, "0")}-${family}`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(licence, join(folder, "LICENSE"));
  for (const font of fonts) {
    const laid = join(folder, `${basename(font).split(".")[0]}.ttf`);
    if (font.endsWith(".ttf")) copyFileSync(font, laid);
    else writeFileSync(laid, await decompress(readFileSync(font)));
  }
}
