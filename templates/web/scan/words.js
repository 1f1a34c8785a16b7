// The words of the page's language. They come from the catalogue that all of the project's pages use.

/** A function that gives the text of a key, with each `{fact}` in it replaced; empty for a key without words. */
export async function loadWords(address) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`the words answered ${answer.status}`);
  const texts = await answer.json();
  return (key, facts = {}) =>
    (Object.hasOwn(texts, key) ? texts[key] : "").replace(/\{([A-Za-z]+)\}/g, (place, name) => facts[name] ?? place);
}

/** 2019年10月10日 of `2019-10-10`; anything else as it is. */
export function writtenDay(words, day) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return day;
  const [, year, month, date] = parts;
  const plain = (part) => (words("scan.language") === "zh" ? String(Number(part)) : part);
  return words("day.written", { year, month: plain(month), day: plain(date) });
}

/** Date and time in China, as on every page of the site. */
export function writtenTime(milliseconds) {
  return new Date(milliseconds + 8 * 3600_000).toISOString().slice(0, 19).replace("T", " ");
}

/** How long ago something was, in the largest unit that fits. */
export function writtenAge(words, milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 0) return words("scan.age.ahead");
  if (minutes < 1) return words("scan.age.now");
  if (minutes < 60) return words("scan.age.minutes", { count: minutes });
  if (minutes < 48 * 60) return words("scan.age.hours", { count: Math.floor(minutes / 60) });
  return words("scan.age.days", { count: Math.floor(minutes / (24 * 60)) });
}
