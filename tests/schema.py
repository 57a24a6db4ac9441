"""A judge of JSON by a schema of draft 4: the words that the schema of SARIF uses, and no other.

A word that it does not know is an error, so that nothing passes unread.
"""

import re

_SAID = {"$schema", "title", "id", "description", "default", "definitions"}
_TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float), "null": type(None),
}  # fmt: skip
_KNOWN = _SAID | {
    "$ref", "type", "enum", "properties", "additionalProperties", "required", "items", "minItems", "uniqueItems", "minimum",
    "maximum", "pattern", "format", "anyOf", "oneOf",
}  # fmt: skip
_FORMATS = {
    "uri": r"[a-z][a-z0-9+.-]*:\S+",
    "uri-reference": r"[!#-;=?-\[\]_a-z~%A-Z]*",
    "date-time": r"\d{4}-.*Z?",
}


def faults_of(value, schema, whole, at="$"):
    """Yield where a value is not as the schema has it."""
    assert set(schema) <= _KNOWN, f"a word that this judge does not know: {set(schema) - _KNOWN}"
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/definitions/")
        yield from faults_of(value, whole["definitions"][name], whole, at)
        return
    kinds = schema.get("type", list(_TYPES))
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if not any(isinstance(value, _TYPES[k]) and not (k in ("integer", "number") and isinstance(value, bool)) for k in kinds):  # fmt: skip
        yield f"{at}: {value!r} is no {kinds}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    for word, count in (("anyOf", lambda n: n >= 1), ("oneOf", lambda n: n == 1)):
        if word in schema:
            fits = sum(not list(faults_of(value, one, whole, at)) for one in schema[word])
            if not count(fits):
                yield f"{at}: {fits} of {word} fit"
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{at}: {value!r} is not {schema['pattern']}"
        if "format" in schema and not re.fullmatch(_FORMATS[schema["format"]], value):
            yield f"{at}: {value!r} is no {schema['format']}"
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            yield f"{at}: {value} is out of bounds"
    elif isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"{at}: too few"
        if schema.get("uniqueItems") and any(one in value[:n] for n, one in enumerate(value)):
            yield f"{at}: one twice"
        for n, one in enumerate(value):
            yield from faults_of(one, schema.get("items", {}), whole, f"{at}[{n}]")
    elif isinstance(value, dict):
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{at}: lacks {name}"
        for name, one in value.items():
            own = schema.get("properties", {}).get(name, schema.get("additionalProperties", {}))
            if own is False:
                yield f"{at}: does not know {name}"
            elif own is not True:
                yield from faults_of(one, own, whole, f"{at}.{name}")
