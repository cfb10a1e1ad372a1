"""The shortest honest check with Python: the C loader of PyYAML, jsonschema, each file with the schema of its register."""

import json
import pathlib
import re
import sys

import yaml
from jsonschema import Draft7Validator, FormatChecker
from referencing import Registry, Resource



class Loader(yaml.CSafeLoader):
    """YAML 1.2 knows two booleans; PyYAML reads the field `on` as a third."""


boolean = "tag:yaml.org,2002:bool"
Loader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag != boolean]
    for sign, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver(boolean, re.compile("^(true|false)$"), list("tf"))

schemas, *folders = map(pathlib.Path, sys.argv[1:])
texts = {path.name: json.loads(path.read_text("utf-8")) for path in schemas.glob("*.schema.json")}
registry = Registry().with_resources((name, Resource.from_contents(schema)) for name, schema in texts.items())


def validator(register, one):
    name = f"{register}.schema.json"
    schema = {"$ref": f"{name}#/items" if one else name}
    return Draft7Validator(schema, registry=registry, format_checker=FormatChecker())


known = {}
faults = 0
for folder in folders:
    for path in sorted(folder.glob("registers/**/*.yaml")):
        one = path.parent.name != "registers"
        register = path.parent.name if one else path.stem
        check = known.setdefault((register, one), None) or validator(register, one)
        known[register, one] = check
        for error in check.iter_errors(yaml.load(path.read_text("utf-8"), Loader=Loader)):
            faults += 1
            print(path, error.json_path, error.message[:100])
sys.exit(1 if faults else 0)
