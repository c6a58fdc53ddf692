# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The code of a state as people name it: by code, or by any of its names in any language that the registry knows."""

from __future__ import annotations

from dragoman.faults import hint
from dragoman.registry.entry import RegistryError
from dragoman.registry.forms import fold
from dragoman.registry.lookup import LANGUAGES, Registry

BODIES = {"UNO": "United Nations", "EUR": "European Union", "IGO": "other bodies between states",
          "NGO": "bodies that are no states'", "IMG": "armed groups of no one state"}  # fmt: skip
"""The codes that stand beside those of states in results."""


def state_code(registry: Registry, name: str) -> str:
    """The code that results have for a state, the United Nations or the European Union.

    ``name`` is an ISO 3166-1 code (``KAZ``, ``kz``) or a name in French or English (``Kazakhstan``), without regard to
    case and accents. Raises RegistryError, which says what to write instead.
    """
    asked = name.strip()
    code = asked.upper()
    if code in registry.countries or code in BODIES:
        return code
    named: dict[str, None] = {}
    known: dict[str, str] = {}
    if len(code) == 2:
        named = {one.iso3: None for one in registry.countries.values() if one.iso2 == code and not one.end}
    folded = fold(asked)
    bodies: dict[str, None] = {}
    for language in LANGUAGES:
        for thing, forms in registry.named(language):
            if thing.kind == "country":
                known.update(dict.fromkeys(forms, thing.id))
                if any(fold(form) == folded for form in forms):
                    named[thing.id] = None
            elif thing.kind == "organization" and (thing.id == folded or any(fold(form) == folded for form in forms)):
                bodies[thing.id] = None
    now = [one for one in named if not registry.countries[one].end] or list(named)
    if len(now) == 1:
        return now[0]
    if now:
        several = ", ".join(f"{one} ({registry.country_names[one]})" for one in now)
        raise RegistryError(f"'{asked}' names several states: write the code of one: {several}")
    for body in bodies:
        if registry.organizations[body].code in ("UNO", "EUR"):
            return registry.organizations[body].code
        raise RegistryError(
            f"'{asked}' is no state but a body ({body}); of bodies only UNO and EUR have a code of their own, the "
            f"others are together under IGO. Records of one body: dragoman events --who {body}"
        )
    raise RegistryError(
        f"there is no state '{asked}': {hint(asked, [*known, *registry.countries])}; "
        "write an ISO code (KAZ) or a name in French or English; 'dragoman registry search' finds names"
    )
