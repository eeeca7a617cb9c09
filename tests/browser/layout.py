"""What a measuring eye finds wrong with a page as it is drawn: too wide, cut off, covered, too small for a finger."""

from playwright.sync_api import Page

# One pass over the page; each finding is a sentence with the part that it concerns.
MEASURE = """({finger}) => {
  const found = [];
  const named = (part) => {
    const id = part.closest("[data-testid]")?.dataset.testid;
    const text = (part.getAttribute("aria-label") ?? part.textContent ?? "").trim().slice(0, 40);
    const class_ = typeof part.className === "string" && part.className ? "." + part.className.split(" ")[0] : "";
    return `${part.tagName.toLowerCase()}${class_} “${text}”${id ? ` in ${id}` : ""}`;
  };
  // For screen readers only: cut away whole, as .unseen is, at some sizes or at all.
  const isCutAway = (part) => getComputedStyle(part).clipPath === "inset(50%)";
  const unseen = new Set([...document.querySelectorAll("*")].filter(isCutAway));
  const within = (part) => part !== null && (unseen.has(part) || within(part.parentElement));
  const seen = (part) =>
    part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    part.closest("[aria-hidden=true]") === null &&
    !within(part);
  const ownText = (part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  const scrolls = (part, axis) => {
    for (let up = part; up !== null && up !== document.body; up = up.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(up)[`overflow${axis}`])) return true;
    }
    return false;
  };
  // What lies behind an open sheet is out of reach, and meant to be.
  const shown = document.querySelector("dialog[open]") ?? document.body;
  const drawn = [...shown.querySelectorAll("*")].filter(seen);

  if (document.scrollingElement.scrollWidth > innerWidth + 1) {
    found.push(`the page is ${document.scrollingElement.scrollWidth} wide on a screen of ${innerWidth}`);
  }
  for (const part of drawn.filter(ownText)) {
    const box = part.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if ((box.left < -1 || box.right > innerWidth + 1) && !scrolls(part, "X")) {
      found.push(`beside the screen: ${named(part)}`);
    }
    for (let up = part; up !== null && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.display === "contents") continue;
      const outer = up.getBoundingClientRect();
      const hides = (value) => value === "hidden" || value === "clip";
      const cutAcross = hides(style.overflowX) && (box.right > outer.right + 1.5 || box.left < outer.left - 1.5);
      const cutDown = hides(style.overflowY) && (box.bottom > outer.bottom + 1.5 || box.top < outer.top - 1.5);
      const overflows = up === part && hides(style.overflowX) && up.scrollWidth > up.clientWidth + 1;
      const sinks = up === part && hides(style.overflowY) && up.scrollHeight > up.clientHeight + 3;
      if ((cutAcross || cutDown || overflows || sinks) && up.title === "") {
        found.push(`cut off: ${named(part)}`);
        break;
      }
      if (["auto", "scroll"].includes(style.overflowY) || ["auto", "scroll"].includes(style.overflowX)) break;
    }
  }
  // Text that runs under what is drawn next to it is cut off as well; what floats over a page is meant to.
  const floats = (part) => {
    for (let up = part; up !== null; up = up.parentElement) {
      const { position, zIndex } = getComputedStyle(up);
      if (["fixed", "sticky"].includes(position) || zIndex !== "auto") return true;
    }
    return false;
  };
  const painted = (hit, part) => {
    for (let up = hit; !up.contains(part); up = up.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(up);
      if (backgroundImage !== "none" || !/^rgba.*, 0\\)$/.test(backgroundColor)) return true;
    }
    return false;
  };
  // What lets the pointer through is never hit, whatever lies under it.
  const hittable = (part) => getComputedStyle(part).pointerEvents !== "none";
  for (const part of drawn.filter(ownText).filter((part) => hittable(part) && !scrolls(part, "Y"))) {
    const box = part.getBoundingClientRect();
    for (const y of [box.top + box.height / 5, box.bottom - box.height / 5]) {
      const hit = document.elementFromPoint((box.left + box.right) / 2, y);
      if (hit === null || !shown.contains(hit) || hit.contains(part) || part.contains(hit)) continue;
      if (!seen(hit) || floats(hit) || !painted(hit, part)) continue;
      found.push(`runs under ${named(hit)}: ${named(part)}`);
      break;
    }
  }
  // Figures are set from left to right; a sentence set so would be read in another order than it is written.
  const own = (part) => [...part.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : "")).join("");
  const inArabic = (part) => /(?=\\p{L})\\p{Script=Arabic}/u.test(own(part));
  for (const part of drawn.filter((part) => part.closest(".figures") && inArabic(part))) {
    found.push(`words set as figures: ${named(part)}`);
  }
  const controls = drawn.filter((part) => part.matches("button, a[href], input, select, textarea, [role=button]"));
  for (const part of controls.filter((part) => !part.disabled)) {
    part.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = part.getBoundingClientRect();
    const label = part.matches("input, select") ? part.closest("label")?.getBoundingClientRect() : undefined;
    const width = Math.max(box.width, label?.width ?? 0);
    const height = Math.max(box.height, label?.height ?? 0);
    if (width < finger - 0.5 || height < finger - 0.5) {
      found.push(`too small (${Math.round(width)} by ${Math.round(height)}): ${named(part)}`);
    }
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const spoken = part.closest("label");
    const reached = hit !== null && (part.contains(hit) || (spoken?.contains(hit) ?? false));
    if (!reached) found.push(`covered by ${hit === null ? "nothing" : named(hit)}: ${named(part)}`);
  }
  scrollTo(0, 0);
  return [...new Set(found)];
}"""

FINGER_PX = 44
POINTER_PX = 24
"""WCAG 2.2, 2.5.5 (enhanced) for fingers and 2.5.8 for a pointer."""


def findings(page: Page, *, by_finger: bool) -> list[str]:
    """Everything that is amiss with the page as it is drawn just now; empty where nothing is."""
    found: list[str] = page.evaluate(MEASURE, {"finger": FINGER_PX if by_finger else POINTER_PX})
    return found
