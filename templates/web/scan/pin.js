// The root key and the sequence of the trust list that this device has accepted: it never goes back behind them by itself.

const KEY = "titlecert.pin";

/** `{root, sequence}`, or null before the first list. */
export function pinned() {
  try {
    const pin = JSON.parse(localStorage.getItem(KEY));
    return /^[0-9a-f]{64}$/.test(pin?.root) && Number.isSafeInteger(pin.sequence) ? pin : null;
  } catch {
    return null;
  }
}

export function pin(trust) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ root: trust.root, sequence: trust.sequence }));
  } catch {
    // A browser that keeps nothing pins nothing: each visit is a first one.
  }
}
