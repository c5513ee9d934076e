#!/usr/bin/env python3
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract with the backend is sound OpenAPI 3.1, as far as its form goes, and names what the client relies on."""
import sys

import yaml

VERBS = {"get", "head", "put", "post", "patch", "delete"}


class Strict(yaml.SafeLoader):
    """YAML takes the last of two equal keys without a word."""


def mapping(loader, node):
    keys = [loader.construct_object(key, deep=True) for key, _ in node.value]
    assert len(keys) == len(set(map(str, keys))), f"line {node.start_mark.line + 1}: a key comes twice"
    return yaml.SafeLoader.construct_mapping(loader, node, deep=True)


Strict.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)


def references(node, where="#"):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield where, value
            else:
                yield from references(value, f"{where}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from references(value, f"{where}/{index}")


def resolved(document, reference):
    assert reference.startswith("#/"), reference
    node = document
    for part in reference[2:].split("/"):
        assert part in node, f"{reference} leads nowhere"
        node = node[part]
    return node


def check_operation(document, path, verb, operation, seen, shared):
    where = f"{verb} {path}"
    name = operation["operationId"]
    assert name not in seen, f"{where}: {name} comes twice"
    seen.add(name)
    parameters = [resolved(document, p["$ref"]) if "$ref" in p else p for p in shared + operation.get("parameters", [])]
    assert all({"name", "in", "schema"} <= set(p) for p in parameters), where
    in_path = {p["name"] for p in parameters if p["in"] == "path"}
    assert in_path == {part[1:-1] for part in path.split("/") if part.startswith("{")}, f"{where}: parameters of the path"
    assert all(p.get("required") for p in parameters if p["in"] == "path"), where
    for status, response in operation["responses"].items():
        assert isinstance(status, str) and status.isdigit(), f"{where}: status {status} is no text"
        response = resolved(document, response["$ref"]) if "$ref" in response else response
        assert response.get("description"), f"{where} {status}: no description"


def check_schemas(schemas):
    for name, schema in schemas.items():
        missing = set(schema.get("required", [])) - set(schema.get("properties", {}))
        assert not missing, f"{name} requires {missing} and does not describe it"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = yaml.load(file, Strict)
    assert document["openapi"].startswith("3.1."), "not OpenAPI 3.1"
    assert {"title", "version"} <= set(document["info"])
    assert document["security"] == [{"bearer": []}]
    assert all(server["url"].startswith("https://") and not server["url"].endswith("/") for server in document["servers"])
    for where, reference in references(document):
        assert resolved(document, reference) is not None, where
    seen = set()
    for path, item in document["paths"].items():
        assert path.startswith("/v1/"), path
        shared = item.pop("parameters", [])
        for verb, operation in item.items():
            assert verb in VERBS, f"{verb} {path}"
            check_operation(document, path, verb, operation, seen, shared)
    check_schemas(document["components"]["schemas"])
    submissions = document["paths"]["/v1/rounds/{round}/submissions"]["get"]
    assert {"cursor", "limit", "If-None-Match"} <= {p["name"] for p in submissions["parameters"]}
    assert {"200", "304", "401", "403", "404", "410", "429", "503"} <= set(submissions["responses"])
    assert set(document["components"]["schemas"]["SubmissionPage"]["required"]) == {"round", "total", "data", "next_cursor"}
    for what, schema in [("paper", "Paper"), ("results", "Results")]:
        put = document["paths"][f"/v1/rounds/{{round}}/{what}"]["put"]
        assert {"If-Match", "If-None-Match"} <= {p["name"] for p in put["parameters"]}, what
        assert {"200", "201", "204", "401", "403", "409", "412", "413", "429", "503"} <= set(put["responses"]), what
        assert put["requestBody"]["content"]["application/json"]["schema"]["$ref"].endswith(f"/{schema}")
    assert document["components"]["responses"]["There"]["headers"]["ETag"]["required"]
    print(f"{len(seen)} operations, sound")


main()
