"""The audit of the item bank: what a gate is, how all of them are run, and how the result is told."""

from portal.auditing.audit import Audit, Verdict, audited
from portal.auditing.gate import Audited, Finding, Gate, Measure, gate, none_of

__all__ = ["Audit", "Audited", "Finding", "Gate", "Measure", "Verdict", "audited", "gate", "none_of"]
