// The public files that a check needs, asked for by addresses that say nothing of the certificate, and kept on this device
// for the time when the site cannot be reached.

const STORE = "titlecert-data";
const LARGEST = 8 * 1024 * 1024;
const LONGEST = 8000;

/** The file as the site has it now; null when it cannot be had. */
export const fetched = async (address) => (await asked(address)).bytes;

/** `{bytes, isAbsent}`: bytes is null when the file cannot be had; absent only when the site says that it has none. */
export async function asked(address, { longest = LONGEST, largest = LARGEST } = {}) {
  try {
    const answer = await fetch(address, {
      cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer", redirect: "error",
      signal: AbortSignal.timeout(longest),
    });
    if (!answer.ok) return { bytes: null, isAbsent: answer.status === 404 };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { bytes: bytes.length <= largest ? bytes : null, isAbsent: false };
  } catch {
    return { bytes: null, isAbsent: false };
  }
}

/** The file as it was last kept, null when it never was. */
export async function kept(address) {
  try {
    const answer = await (await caches.open(STORE)).match(address);
    return answer ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Keeps the file; a browser that keeps nothing (a private window, plain http) is no fault. */
export async function keep(address, bytes) {
  try {
    const headers = { "content-type": "application/cose" };
    await (await caches.open(STORE)).put(address, new Response(bytes, { headers }));
  } catch {
    // Without a store the page works as long as the site can be reached.
  }
}

export async function forget(address) {
  try {
    await (await caches.open(STORE)).delete(address);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
