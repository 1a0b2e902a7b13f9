"""Find plug-ins by folder: whoever adds a file there has nothing else to edit."""

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

Member = TypeVar("Member")


def modules_in(package: ModuleType) -> list[ModuleType]:
    """Import and return every module directly inside `package`, sorted by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(package.__path__))
    return [importlib.import_module(f"{package.__name__}.{name}") for name in names]


def members(package: ModuleType, kind: type[Member]) -> list[Member]:
    """Return the instances of `kind` that the modules of `package` define, in module order."""
    return [
        value for module in modules_in(package) for value in vars(module).values() if isinstance(value, kind)
    ]
