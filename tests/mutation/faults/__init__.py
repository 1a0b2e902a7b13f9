"""The faults, one module per family; a module's `FAULTS` are found here without being listed."""

import importlib
import pkgutil

from tests.mutation.fault import Fault


def all_faults() -> tuple[Fault, ...]:
    """Return the faults of every family, families sorted by name."""
    families = sorted(found.name for found in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{family}") for family in families)
    return tuple(fault for module in modules for fault in module.FAULTS)
