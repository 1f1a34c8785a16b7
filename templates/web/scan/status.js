// The status list that a certificate is in: asked for by the list's number alone, which thousands of certificates share.

import { fetched, keep, kept } from "./files.js";

const DEFLATED = 5;
const LARGEST = 1 << 20;

/** The lists at hand, `{statusToken, statusBits, isKept}`, the site's first, then the one kept on this device. */
export async function statusLists(number) {
  const address = `/status/${number}`;
  const [present, old] = await Promise.all([fetched(address), kept(address)]);
  const lists = await Promise.all([opened(present, false), opened(old, true)]);
  return lists.filter((list) => list !== null);
}

export const keepStatus = (number, list) => keep(`/status/${number}`, list.statusToken);

async function opened(token, isKept) {
  try {
    return token && { statusToken: token, statusBits: await inflated(deflatedBits(token)), isKept };
  } catch {
    return null;
  }
}

/** The bits inside an envelope `18([header, {}, payload, signature])` whose payload is the map of a status list. */
function deflatedBits(token) {
  const envelope = items(token, 1);
  const map = items(bytesOf(token, envelope[2]), 0);
  for (let index = 0; index + 1 < map.length; index += 2) {
    const payload = bytesOf(token, envelope[2]);
    if (payload[map[index]] === DEFLATED) return bytesOf(payload, map[index + 1]);
  }
  throw new Error("the status list has no bits");
}

/** Where the items of the array or map at `offset` begin. The verifier checks every byte; here only the way is found. */
function items(bytes, offset) {
  const { kind, value, next } = head(bytes, offset);
  if (kind !== 4 && kind !== 5) throw new Error("neither array nor map");
  const starts = [];
  for (let place = next; starts.length < value * (kind - 3); place = skipped(bytes, place)) starts.push(place);
  return starts;
}

function skipped(bytes, offset) {
  const { kind, value, next } = head(bytes, offset);
  if (kind === 2 || kind === 3) return next + value;
  if (kind === 6) return skipped(bytes, next);
  if (kind !== 4 && kind !== 5) return next;
  let place = next;
  for (let left = value * (kind - 3); left > 0; left -= 1) place = skipped(bytes, place);
  return place;
}

function bytesOf(bytes, offset) {
  const { kind, value, next } = head(bytes, offset);
  if (kind !== 2 || next + value > bytes.length) throw new Error("no byte string");
  return bytes.subarray(next, next + value);
}

/** Kind, argument and end of the head of an item (RFC 8949 §3); arguments of up to four bytes. */
function head(bytes, offset) {
  if (offset >= bytes.length) throw new Error("the bytes end too early");
  const [kind, short] = [bytes[offset] >> 5, bytes[offset] & 31];
  if (short < 24) return { kind, value: short, next: offset + 1 };
  const size = 1 << (short - 24);
  if (short > 27 || offset + size >= bytes.length) throw new Error("no such head");
  const value = bytes.subarray(offset + 1, offset + 1 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, value, next: offset + 1 + size };
}

async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const [parts, reader] = [[], stream.getReader()];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LARGEST) throw new Error("the status list is too large");
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
