"""The portal without a network: a copy that a browser keeps, and a folder that opens from disk."""

from portal.offline.copies import MISSING, WORKER, Copy, copies, worker, write_copies
from portal.offline.folder import START, dangling, pack
from portal.offline.web_app import web_app_path, web_apps

__all__ = [
    "MISSING",
    "START",
    "WORKER",
    "Copy",
    "copies",
    "dangling",
    "pack",
    "web_app_path",
    "web_apps",
    "worker",
    "write_copies",
]
