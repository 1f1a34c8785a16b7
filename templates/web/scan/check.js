// One check from the text of a QR code to its verdict.

import { issuedBefore, keepIssuedBefore } from "./before.js";
import { keepStatus, statusLists } from "./status.js";
import { trustData } from "./trust.js";

/**
 * `{verdict, trust, status}`: what the verifier says, and the data that it stood on.
 *
 * The verifier is asked without a status first, since only a claim whose signature is right names a list worth asking for.
 * Trust data are null when the site has none and none were kept; then there is no verdict.
 */
export async function checked(judge, qr) {
  const trust = await trustData(judge, qr);
  if (!trust) return { verdict: null, trust: null, status: null };
  const { trustList, catalogue, root, sequence } = trust;
  const question = { qr, trustList, catalogue, root, sequence, now: Date.now() };
  const verdict = await withListOfCompromised(judge, question);
  const number = verdict.facts?.statusList;
  if (!Number.isInteger(number)) return { verdict, trust, status: null };
  return { ...(await withStatus(judge, question, number)) ?? { verdict, status: null }, trust };
}

/**
 * The answer without a status. Of a compromised key's claims only those count that its root has listed, so the list is asked
 * for then, and stays in the question where the verifier accepts it.
 */
async function withListOfCompromised(judge, question) {
  const verdict = judge(question);
  if (!verdict.checks.some(({ reason }) => reason === "key_compromised")) return verdict;
  const { parts, isKept } = await issuedBefore(verdict.facts.keyID);
  const answer = judged(judge, { ...question, issuedBefore: parts });
  if (!answer || answer.fault) return verdict;
  question.issuedBefore = parts;
  if (!isKept) await keepIssuedBefore(verdict.facts.keyID, parts);
  return answer;
}

/** Null when the verifier has no room for the question. */
function judged(judge, question) {
  try {
    return judge(question);
  } catch {
    return null;
  }
}

/** The answer on the newest list that the verifier accepts, else why it refused one; null when there is none at all. */
async function withStatus(judge, question, number) {
  const answers = (await statusLists(number)).map((list) => ({ status: list, verdict: judge({ ...question, ...list }) }));
  const accepted = answers.filter(({ verdict }) => Number.isFinite(verdict.statusAsOf));
  accepted.sort((one, other) => other.verdict.statusAsOf - one.verdict.statusAsOf);
  const newest = accepted[0];
  if (!newest) return answers[0] ? { verdict: answers[0].verdict, status: null } : null;
  if (!newest.status.isKept) await keepStatus(number, newest.status);
  return newest;
}
