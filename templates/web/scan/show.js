// Puts a verdict into the page. Everything is set as text: nothing that a stranger wrote becomes markup.

import { writtenAge, writtenDay, writtenTime } from "./words.js";

const TONES = {
  valid: "good", revoked: "bad", altered: "bad", untrusted: "bad", superseded: "warning", suspended: "warning",
  expired: "warning",
};
// As on the result page of the site (FaceRows.swift); what a QR code does not hold is missing.
const ROWS = [
  "identity", "title", "level", "series", "specialty", "route", "issuing", "qualified", "issued", "restriction", "expires",
  "previous", "number",
];
// Of a copy first what it is for, for whom and until when (CopyFaceRows.swift).
const TERMS = ["purpose", "receiver", "expires"];
const COPY_ROWS = [...TERMS, ...ROWS.filter((key) => !TERMS.includes(key)), "made"];
const DAYS = ["qualified", "issued", "expires", "made"];
const element = (id) => document.getElementById(id);

/** Shows one of the page's states: `intro`, `checking`, `result`. */
export function showState(name) {
  for (const state of ["intro", "checking", "result"]) element(state).hidden = state !== name;
}

export function showTrouble(words, key) {
  showState("intro");
  element("trouble").textContent = words(key, { host: window.location.host });
  element("trouble").hidden = false;
}

export function showResult(words, { verdict, trust, status }, qr) {
  banner(words, verdict);
  warning(words, trust);
  face(words, verdict);
  checks(words, verdict.checks);
  steps(words, verdict);
  register(verdict, qr);
  ages(words, verdict, trust, status);
  showState("result");
  document.title = `${element("verdict").textContent} · ${words("result.title")}`;
  element("verdict").focus();
}

function banner(words, verdict) {
  const tone = TONES[verdict.outcome] ?? "unknown";
  element("banner").className = `verdict verdict-${tone}`;
  element("banner-icon").setAttribute("href", `#icon-${tone}`);
  element("verdict").textContent = words(headline(verdict));
  element("kind").textContent = verdict.kind ? words(`verdict.kind.${verdict.kind}`) : "";
  element("meaning").textContent = words(`scan.meaning.${worded(verdict)}`) || words(`${explained(verdict)}.claim`);
  for (const mark of document.querySelectorAll(".when-sample")) mark.hidden = !verdict.sample;
}

/** 撤销 and 注销 are one outcome with two names; so are "valid" and "valid, without its status". */
function headline(verdict) {
  return `verdict.${worded(verdict)}`;
}

/** The part of the words' keys; a copy that is good or ended has words of its own. */
function worded(verdict) {
  if (verdict.kind === "copy" && COPIES[verdict.outcome]) return COPIES[verdict.outcome];
  return isCancelled(verdict) ? "cancelled" : verdict.outcome;
}

const COPIES = { valid: "copy", revoked: "copy_ended", superseded: "copy_ended" };
const explained = (verdict) => `result.${worded(verdict)}`;
const isCancelled = ({ checks }) => checks.some(({ reason }) => reason === "status_cancelled");

function warning(words, trust) {
  element("warning").hidden = !trust?.warning;
  if (!trust?.warning) return;
  element("warning-title").textContent = words(`scan.warning.${trust.warning}`);
  element("warning-text").textContent = words(`scan.warning.${trust.warning}.text`);
  element("roots").hidden = trust.warning !== "root";
  element("accepted-root").textContent = grouped(trust.root ?? "");
  element("offered-root").textContent = grouped(trust.offered?.root ?? "");
}

const grouped = (hex) => hex.match(/.{1,4}/g)?.join(" ") ?? "";

function face(words, verdict) {
  const claim = verdict.facts ?? {};
  const facts = registered(words, claim);
  element("face").hidden = !facts.name;
  element("holder").textContent = facts.name ?? "";
  const rows = (verdict.kind === "copy" ? COPY_ROWS : ROWS).filter((key) => facts[key]).map((key) => {
    const row = copied("row");
    row.className = `face-${key}`;
    row.querySelector("dt").textContent = words(`face.${key}`);
    row.querySelector("dd").textContent = DAYS.includes(key) ? writtenDay(words, facts[key]) : facts[key];
    const isOwn = DAYS.includes(key) || (key === "restriction" && !claim.restriction);
    if (!isOwn) row.querySelector("dd").lang = "zh-CN";
    return row;
  });
  element("face-rows").replaceChildren(...rows);
}

function checks(words, list) {
  element("checks-panel").hidden = list.length === 0;
  element("check-list").replaceChildren(...list.map((check) => {
    const line = copied("check");
    line.className = `check check-${check.result}`;
    line.querySelector("use").setAttribute("href", `#check-${check.result}`);
    line.querySelector(".check-name").textContent = words(`verdict.check.${check.name}`);
    line.querySelector(".check-result").textContent = words(`result.check.${check.result}`);
    const reason = line.querySelector(".check-reason");
    reason.hidden = !check.reason;
    reason.textContent = check.reason ? words(`verdict.reason.${check.reason}`, check.facts) : "";
    return line;
  }));
}

/** The facts by the keys of their words; of the identity number only its end is in a claim. */
function registered(words, { identityTail, qualifiedOn, issuedOn, expiresOn, madeOn, issuer, restriction, ...facts }) {
  const identity = identityTail && "*".repeat(16) + identityTail;
  const days = { qualified: qualifiedOn, issued: issuedOn, expires: expiresOn, made: madeOn };
  return { ...facts, ...days, identity, issuing: issuer, restriction: restriction ?? words("face.restriction.none") };
}

/** What to do next, while there are words for a further step. */
function steps(words, verdict) {
  const own = words(`scan.next.${verdict.outcome}.1`) ? `scan.next.${verdict.outcome}` : `${explained(verdict)}.next`;
  const texts = [1, 2, 3, 4, 5].map((number) => words(`${own}.${number}`)).filter((text) => text !== "");
  element("steps").replaceChildren(...texts.map((text) => {
    const step = document.createElement("li");
    step.textContent = text;
    return step;
  }));
}

/** The way to the page with photo, number and receipt: only who presses its button sends the text there. */
function register(verdict, qr) {
  element("register").hidden = !verdict.facts?.name;
  element("register-text").value = verdict.facts?.name ? qr : "";
}

function ages(words, verdict, trust, status) {
  const now = Date.now();
  const lines = [["scan.data.checked", writtenTime(now), ""]];
  if (Number.isFinite(verdict.statusAsOf)) lines.push(["scan.data.status", ...aged(words, now, verdict.statusAsOf, status)]);
  else if (verdict.facts?.name) lines.push(["scan.data.status", words("scan.data.none"), ""]);
  if (verdict.trust) {
    lines.push(["scan.data.trust", ...aged(words, now, verdict.trust.issued, trust)]);
    lines.push(["scan.data.due", writtenTime(verdict.trust.nextUpdate), ""]);
    lines.push(["scan.data.installation", verdict.trust.installation, verdict.trust.hosts.join(" ")]);
  }
  element("ages").replaceChildren(...lines.map(([key, value, note]) => {
    const row = copied("age");
    row.querySelector("dt").textContent = words(key);
    row.querySelector(".value").textContent = value;
    row.querySelector(".note").textContent = note;
    return row;
  }));
}

function aged(words, now, time, source) {
  const origin = words(source?.isKept ? "scan.data.kept" : "scan.data.fetched");
  return [writtenTime(time), `${writtenAge(words, now - time)} · ${origin}`];
}

const copied = (id) => element(`template-${id}`).content.firstElementChild.cloneNode(true);
