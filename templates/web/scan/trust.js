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
  const [found, usable] = read(judge, qr, trustList, [catalogue, oldCatalogue, null]);
  const offered = { trustList, catalogue: usable, isKept: false, ...accepted };
  const warning = contradiction(found, accepted);
  if (!warning) return await accept(offered, found);
  if (warning === "broken" && !accepted) return null;
  return { ...(old ?? { trustList, catalogue, ...accepted }), warning, offered: found };
}

/** What the verifier reads in a list, and the first catalogue that it takes with it: a list is not faulty for its catalogue. */
function read(judge, qr, trustList, catalogues) {
  for (const catalogue of catalogues) {
    const { trust } = judge({ qr, now: Date.now(), trustList, catalogue });
    if (trust) return [trust, catalogue];
  }
  return [null, null];
}

function contradiction(found, accepted) {
  if (!found) return "broken";
  if (!accepted) return null;
  if (found.root !== accepted.root) return "root";
  return found.sequence < accepted.sequence ? "older" : null;
}

async function accept(offered, found) {
  pin(found);
  await keep(LIST, offered.trustList);
  if (offered.catalogue) await keep(CATALOGUE, offered.catalogue);
  return { ...offered, root: found.root, sequence: found.sequence };
}
