// The page that checks a certificate on this device. The claim stands in the fragment of the address; it is handed to the
// verifier and to nothing else: no request, no store and no log gets it.

import { checked } from "./check.js";
import { loadJudge } from "./judge.js";
import { pin } from "./pin.js";
import { showResult, showState, showTrouble } from "./show.js";
import { loadWords } from "./words.js";

const settings = document.getElementById("scan").dataset;
const fragment = () => window.location.hash.slice(1);

async function start() {
  const words = await loadWords(settings.words);
  keepLanguageLink();
  settings.verifier ? await prepare(words) : showTrouble(words, "scan.trouble.absent");
}

async function prepare(words) {
  await untilNeeded();
  const judge = await loadJudge(settings.verifier).catch(() => null);
  if (!judge) return showTrouble(words, "scan.trouble.verifier");
  const check = () => run(judge, words);
  window.addEventListener("hashchange", check);
  takeTextsOfQRCodes(words);
  await check();
  await offerOffline();
}

/**
 * The verifier is heavier than the page. A scanned code waits for nothing else; who comes without one has the whole page
 * first, and the verifier then, so that the device has it before the net goes.
 */
async function untilNeeded() {
  if (fragment() !== "" || document.readyState === "complete") return;
  await new Promise((go) => {
    for (const event of ["load", "hashchange"]) window.addEventListener(event, go, { once: true });
  });
}

async function run(judge, words) {
  keepLanguageLink();
  if (fragment() === "") return showState("intro");
  showState("checking");
  try {
    const qr = `https://${window.location.host}/v#${fragment()}`;
    const found = await checked(judge, qr);
    if (!found.verdict) return showTrouble(words, "scan.trouble.trust");
    showResult(words, found, qr);
    letAcceptRoot(found.trust);
  } catch {
    showTrouble(words, "scan.trouble.fault");
  }
}

/** The other language shows the same certificate: a fragment is no part of what is asked for. */
function keepLanguageLink() {
  for (const link of document.querySelectorAll("a.language")) link.hash = window.location.hash;
}

/**
 * The text of a QR code in the box is checked here, not sent; a verification code goes to the register as ever.
 * Only from here on does the page say so: without this the form takes codes alone.
 */
function takeTextsOfQRCodes(words) {
  const form = document.querySelector("#by-code form");
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    const typed = form.elements.code.value;
    if (!typed.includes("#")) return;
    event.preventDefault();
    const text = /^\s*https:\/\/([^/\s]+)\/v#([0-9]+)\s*$/i.exec(typed);
    if (text?.[1].toLowerCase() !== window.location.host) return showTrouble(words, "scan.trouble.elsewhere");
    form.reset();
    window.location.hash = text[2];
  });
  for (const part of document.querySelectorAll(".with-script")) part.hidden = false;
}

/** Another root is taken when a person says so who has compared it, never by itself. */
function letAcceptRoot(trust) {
  document.getElementById("accept-root").onclick = () => {
    pin(trust.offered);
    window.location.reload();
  };
}

async function offerOffline() {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(settings.worker, { scope: "/v" });
    await navigator.serviceWorker.ready;
    document.getElementById("offline").hidden = false;
  } catch {
    // Where a browser forbids it the page works as long as the site can be reached.
  }
}

start().catch(() => {
  document.getElementById("trouble-plain").hidden = false;
});
