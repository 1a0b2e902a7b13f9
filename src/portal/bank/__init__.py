"""The item bank: built from the facts alone, the same in every language and from build to build."""

from portal.bank.bank import Bank, build_bank

__all__ = ["Bank", "build_bank"]
