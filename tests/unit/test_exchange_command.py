"""The commands that export and import, as an editor runs them."""

import os
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from portal.exchange import exported, po_text
from tests.exchange import ROOT, content_copy, deliver_po, deliver_xliff, reread
