import { effect, signal } from "@preact/signals";

export type Theme = "dark" | "light";

const KEPT = "rostrum-theme";

/** Light or dark, as last chosen on this device, else as the page or the device prefers. */
export const theme = signal<Theme>("dark");

/** Called once by a page; `preferred` is what that page is made for (the podium's is dark), "device" leaves it to the device. */
export function startTheme(preferred: Theme | "device"): void {
  const device: Theme = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
  const kept = localStorage.getItem(KEPT);
  theme.value = kept === "dark" || kept === "light" ? kept : preferred === "device" ? device : preferred;
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}

export function switchTheme(): void {
  theme.value = theme.value === "dark" ? "light" : "dark";
  localStorage.setItem(KEPT, theme.value);
}
