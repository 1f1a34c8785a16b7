// Which trust list a check stands on: the site's, unless its root or its age contradicts what this device has accepted.

import { fetched, keep, kept } from "./files.js";
import { pin, pinned } from "./pin.js";

const LIST = "/.well-known/titlecert-trust";
const CATALOGUE = "/.well-known/titlecert-catalogue";

/**
 * `{trustList, catalogue, root, sequence, isKept, warning}`; null when there is no list at all.
 *
 * A warning is the name of its words: `root` (another root key than the accepted one), `older` (a list from before the
 * accepted one), `broken` (no list of this form). The accepted list is used then.
 */
export async function trustData(judge, qr) {
  const accepted = pinned();
  const [trustList, catalogue] = await Promise.all([fetched(LIST), fetched(CATALOGUE)]);
  const [oldList, oldCatalogue] = await Promise.all([kept(LIST), kept(CATALOGUE)]);
  const old = oldList && { trustList: oldList, catalogue: oldCatalogue, isKept: true, ...accepted };
  if (!trustList) return old;
  const offered = { trustList, catalogue: catalogue ?? oldCatalogue, isKept: false, ...accepted };
  const found = judge({ qr, now: Date.now(), trustList, catalogue: offered.catalogue }).trust;
  const warning = contradiction(found, accepted);
  if (!warning) return await accept(offered, found, catalogue);
  if (warning === "broken" && !accepted) return null;
  return { ...(old ?? { trustList, catalogue, ...accepted }), warning, offered: found };
}

function contradiction(found, accepted) {
  if (!found) return "broken";
  if (!accepted) return null;
  if (found.root !== accepted.root) return "root";
  return found.sequence < accepted.sequence ? "older" : null;
}

async function accept(offered, found, catalogue) {
  pin(found);
  await keep(LIST, offered.trustList);
  if (catalogue) await keep(CATALOGUE, catalogue);
  return { ...offered, root: found.root, sequence: found.sequence };
}
