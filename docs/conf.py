"""How Sphinx builds the site: `make docs`. Nothing is fetched; every warning is an error."""

import os
import sys
from pathlib import Path

os.environ["LC_ALL"] = "C.UTF-8"  # the command line's help in English, wherever the site is built
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

project = "certflow"
author = "the certflow authors"
language = "en"
smartquotes = False  # two hyphens are an option of a command
extensions = ["myst_parser", "sphinx.ext.autodoc", "certflow_docs"]
exclude_patterns = ["_ext", "_static"]

html_theme = "furo"
html_title = "certflow"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False

myst_heading_anchors = 3

nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(?!certflow\b).*"),  # Python's own names and those of other packages: the site looks nothing up
    (r"py:.*", r"certflow\..*\.(_\w+|F|F_co|F_contra|T|EV|Files)"),  # what a signature names and nobody else needs
]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
add_module_names = False
toc_object_entries_show_parents = "hide"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 100
