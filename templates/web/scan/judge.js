// The verifier in WebAssembly. Bytes go in, a verdict comes out; it has no way to the network (docs/check-on-device.md).

/** Loads the verifier; throws when the browser or the site does not have it. */
export async function loadJudge(address) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`the verifier answered ${answer.status}`);
  const { instance } = await WebAssembly.instantiate(await answer.arrayBuffer(), {});
  const verifier = instance.exports;
  let isProven = null;
  const prove = () => (isProven ??= verifier.titlecert_self_test() === 1);
  // While the page waits for its files; the browser has compiled what judges when these are there.
  setTimeout(prove);
  return (question) => {
    if (!prove()) throw new Error("the verifier does not give its known answers");
    return ask(verifier, block(question));
  };
}

function ask(verifier, bytes) {
  const pointer = verifier.titlecert_reserve(bytes.length);
  if (pointer === 0) throw new Error("the question is too large for the verifier");
  new Uint8Array(verifier.memory.buffer, pointer, bytes.length).set(bytes);
  const answer = verifier.titlecert_judge(pointer, bytes.length);
  const size = new DataView(verifier.memory.buffer).getUint32(answer, true);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(verifier.memory.buffer, answer + 4, size)));
}

/** The items in the order that the verifier expects; what is not known is empty. */
function block(question) {
  return joined([
    new TextEncoder().encode(question.qr),
    question.trustList ?? empty,
    question.catalogue ?? empty,
    question.statusToken ?? empty,
    question.statusBits ?? empty,
    question.root ? fromHex(question.root) : empty,
    question.sequence ? eightBytes(question.sequence) : empty,
    eightBytes(question.now),
    ...(question.issuedBefore ?? []),
  ]);
}

function joined(items) {
  const bytes = new Uint8Array(items.reduce((size, item) => size + 4 + item.length, 0));
  let place = 0;
  for (const item of items) {
    new DataView(bytes.buffer).setUint32(place, item.length, true);
    bytes.set(item, place + 4);
    place += 4 + item.length;
  }
  return bytes;
}

const empty = new Uint8Array(0);

function eightBytes(number) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number), true);
  return bytes;
}

function fromHex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
