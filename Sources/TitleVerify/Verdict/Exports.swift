// Outcomes, names of checks and codes of reasons are one model for all verifiers (TitleClaim/Verdict); whoever imports
// this target for its verdicts needs them too.
@_exported public import TitleClaim
