// Stands in for judge.js where the page is tested and not the verifier. It answers from what it is handed: a trust list is
// JSON, the last 13 bytes of a status list are its time, and one whose first byte of bits is 1 says "revoked".
const text = (bytes) => new TextDecoder().decode(bytes ?? new Uint8Array(0));
export async function loadJudge() {
  return (question) => {
    let trust = null;
    try { trust = JSON.parse(text(question.trustList)); } catch { return answer("indeterminate", null, []); }
    if (question.root && question.root !== trust.root) return answer("untrusted", null, [failed("issuer", "key_unknown")]);
    const passed = ["signature", "issuer", "time", "address", "catalogue"].map((name) => ({ name, result: "passed", reason: null, facts: {} }));
    if (!question.statusToken) return answer("indeterminate", trust, [...passed, unchecked("status", "status_unavailable")]);
    const asOf = Number(text(question.statusToken.subarray(-13)));
    if (question.now - asOf > 86400000) return answer("indeterminate", trust, [...passed, unchecked("status", "status_stale", { time: "2026-01-01" })], asOf);
    if (question.statusBits[0] === 1) return answer("revoked", trust, [...passed, failed("status", "status_revoked")], asOf);
    return answer("valid", trust, [...passed, { name: "status", result: "passed", reason: null, facts: {} }, unchecked("face", "compare_by_eye")], asOf);
  };
}
const failed = (name, reason) => ({ name, result: "failed", reason, facts: {} });
const unchecked = (name, reason, facts = {}) => ({ name, result: "not_checked", reason, facts });
function answer(outcome, trust, checks, statusAsOf = null) {
  const facts = trust && {
    number: "1504002019Z000123K", name: "<b>乌云其木格</b>", identityTail: "28", series: "工程技术人员", title: "工程师",
    level: "中级", specialty: "建筑工程管理", route: "评审", issuer: "赤峰市人力资源和社会保障局", qualifiedOn: "2019-09-20",
    issuedOn: "2019-11-04", statusList: 7, statusIndex: 42,
  };
  return { outcome, kind: trust ? "title" : null, sample: true, statusAsOf, checks, facts, trust };
}
