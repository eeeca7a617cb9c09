"""Image, composition and cluster in deploy/ say nothing that the service doesn't know, as far as files can tell."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml

from rostrum.cli.service import serve
from rostrum.config import PREFIX, Config
from rostrum.journal.redis.address import Address
from rostrum.web.openapi import openapi

DEPLOY = Path(__file__).parents[2] / "deploy"
ROUTES = frozenset(json.loads(openapi())["paths"])
STOPS_WITHIN_S = 5
PLAIN_IMAGE = re.compile(r"[a-z]+(:[\w.-]+)?")
"""No registry is named: who builds may choose one."""

Plain = Mapping[str, Any]


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's, its continued lines joined."""
    text = re.sub(r"\\\n\s*", " ", (DEPLOY / "Dockerfile").read_text("utf-8"))
    lines = (line.strip() for line in text.splitlines())
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in lines if line and line[0] != "#")]


def composition() -> Plain:
    """compose.yaml, with what a variable is where nobody sets it."""
    text = (DEPLOY / "compose.yaml").read_text("utf-8")
    known: Plain = yaml.safe_load(re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", text))
    return known


def cluster() -> list[Plain]:
    """Every object that the kustomization names."""
    paths = [DEPLOY / name for name in kustomization()["resources"]]
    return [thing for path in paths for thing in yaml.safe_load_all(path.read_text("utf-8"))]


def kustomization() -> Plain:
    """What puts the cluster's objects together."""
    known: Plain = yaml.safe_load((DEPLOY / "kustomization.yaml").read_text("utf-8"))
    return known


def the(kind: str, name: str) -> Plain:
    """The one object of this kind and name."""
    (found,) = [thing for thing in cluster() if thing["kind"] == kind and thing["metadata"]["name"] == name]
    return found


def generated() -> dict[tuple[str, str], dict[str, str]]:
    """What the kustomization's generators make, by what it is and its name."""
    made = {}
    for what, key in (("configMap", "configMapGenerator"), ("secret", "secretGenerator")):
        for generator in kustomization()[key]:
            pairs = (literal.split("=", 1) for literal in generator.get("literals", ()))
            made[what, generator["name"]] = dict(pairs) | {
                Path(file).name: (DEPLOY / file).read_text("utf-8") for file in generator.get("files", ())
            }
    return made


def image_settings() -> dict[str, str]:
    """The variables that the image sets."""
    return dict(re.findall(r"(\w+)=(\S+)", " ".join(rest for name, rest in instructions() if name == "ENV")))


def compose_settings() -> dict[str, str]:
    """Those of a node in the composition."""
    return dict(composition()["services"]["node-1"]["environment"])


def cluster_settings() -> dict[str, str]:
    """Those of a node in the cluster: all that its container takes them from."""
    made = generated()
    (container,) = the("Deployment", "rostrum")["spec"]["template"]["spec"]["containers"]
    sources = [(what.removesuffix("Ref"), ref["name"]) for one in container["envFrom"] for what, ref in one.items()]
    return {name: value for source in sources for name, value in made[source].items()}


@pytest.mark.parametrize("settings_of", [image_settings, compose_settings, cluster_settings])
def test_every_variable_is_one_that_the_service_reads(settings_of: Callable[[], dict[str, str]]) -> None:
    """A variable that it doesn't know, or a value that it refuses, would be found out on the first morning."""
    settings = settings_of()
    assert settings
    assert settings.keys() <= {PREFIX + known.name.upper() for known in fields(Config)}
    Config.read(settings)


def test_the_nodes_reach_their_redis_with_its_password() -> None:
    """The address names the service and the user of redis.conf, and the same password in each place."""
    users = re.findall(r"^user (\w+) on .*>(\S+)$", (DEPLOY / "redis.conf").read_text("utf-8"), re.MULTILINE)
    for settings in (compose_settings(), cluster_settings()):
        address = Address.read(settings["ROSTRUM_JOURNAL"])
        assert (address.user, address.password) in users
        assert str(address) == "redis://redis:6379"
    assert "redis" in composition()["services"]
    assert the("Service", "redis")["spec"]["ports"][0]["port"] == 6379
    (user, password), *_ = users
    assert f"--user {user} --pass {password}" in composition()["services"]["redis"]["healthcheck"]["test"][1]


def test_redis_runs_with_the_settings_that_keep_the_promise() -> None:
    """In the composition and in the cluster it is started with redis.conf, on a volume that outlasts it."""
    service = composition()["services"]["redis"]
    assert "./redis.conf:/etc/redis/redis.conf:ro" in service["volumes"]
    spec = the("StatefulSet", "redis")["spec"]
    (container,) = spec["template"]["spec"]["containers"]
    mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    (settings,) = spec["template"]["spec"]["volumes"]
    assert "redis.conf" in generated()["secret", settings["secret"]["secretName"]]
    assert mounts == {spec["volumeClaimTemplates"][0]["metadata"]["name"]: "/data", settings["name"]: "/etc/redis"}
    for command in (service["command"], container["command"]):
        assert command == ["redis-server", "/etc/redis/redis.conf", "--dir", "/data"]


def test_the_image_is_the_wheel_and_runs_as_nobody() -> None:
    """Built by the project's own hook, in a stage that is thrown away; served by a user without rights."""
    stages = [rest for name, rest in instructions() if name == "FROM"]
    assert len(stages) == 2
    assert any("pip wheel" in rest and "--constraint constraints.txt" in rest for _, rest in instructions())
    last = instructions()[[name for name, _ in instructions()].index("FROM", 1) :]
    users = [rest for name, rest in last if name == "USER"]
    assert users
    assert all(user != "0" for user in users)
    assert not any(name == "COPY" for name, _ in last), "nothing but the wheel gets in"
    assert ("ENTRYPOINT", '["rostrum"]') in last
    (command,) = [json.loads(rest) for name, rest in last if name == "CMD"]
    assert known_options(command)


def test_every_probe_asks_what_there_is() -> None:
    """Health is asked for at routes of the service, on the port that it listens on."""
    port = image_settings()["ROSTRUM_PORT"]
    (check,) = [rest for name, rest in instructions() if name == "HEALTHCHECK"]
    (asked,) = re.findall(rf"http://127\.0\.0\.1:{port}(/\w+)", check)
    assert ("EXPOSE", port) in instructions()
    (container,) = the("Deployment", "rostrum")["spec"]["template"]["spec"]["containers"]
    ports = {named["name"]: named["containerPort"] for named in container["ports"]}
    assert ports == {"http": int(port)}
    assert known_options(container["args"])
    probes = [container[f"{name}Probe"]["httpGet"] for name in ("startup", "readiness", "liveness")]
    assert {probe["port"] for probe in probes} == ports.keys()
    assert {asked, *(probe["path"] for probe in probes)} <= ROUTES
    assert probes[-1]["path"] == "/healthz", "a node whose journal is away is not to be killed for it"


def test_the_balancer_leads_to_every_node() -> None:
    """The balancer's file names the nodes of the composition, and a route of theirs for their health."""
    text = (DEPLOY / "balancer.caddy").read_text("utf-8")
    (nodes,) = re.findall(r"reverse_proxy (.*) \{", text)
    port = image_settings()["ROSTRUM_PORT"]
    services = composition()["services"]
    assert nodes.split() == [f"{name}:{port}" for name in services if name.startswith("node-")]
    assert set(re.findall(r"health_uri (\S+)", text)) <= ROUTES
    assert services["balancer"]["environment"].keys() == set(re.findall(r"\{\$(\w+)\}", text))
    subnet = composition()["networks"]["default"]["ipam"]["config"][0]["subnet"]
    assert compose_settings()["ROSTRUM_TRUSTED_PROXIES"] == subnet, "whose X-Forwarded-For is believed"


def test_selectors_find_their_pods() -> None:
    """Services and the disruption budget choose the labels that the pods have."""
    pods = {
        thing["metadata"]["name"]: thing["spec"]["template"]["metadata"]["labels"]
        for thing in cluster()
        if "template" in thing.get("spec", {})
    }
    for name, labels in pods.items():
        assert the("Service", name)["spec"]["selector"] == labels
    budget = the("PodDisruptionBudget", "rostrum")["spec"]
    assert budget["selector"]["matchLabels"] == pods["rostrum"]
    assert budget["minAvailable"] < the("Deployment", "rostrum")["spec"]["replicas"]


def test_a_node_is_given_the_time_to_say_goodbye() -> None:
    """It exits within five seconds of SIGTERM, and is killed later than that."""
    grace = composition()["services"]["node-1"]["stop_grace_period"]
    assert int(grace.removesuffix("s")) > STOPS_WITHIN_S
    assert the("Deployment", "rostrum")["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] > STOPS_WITHIN_S


def test_no_container_has_rights_that_it_does_not_need() -> None:
    """Pods run as an ordinary user, on a file system that they can't write to, without capabilities."""
    for kind, name in (("Deployment", "rostrum"), ("StatefulSet", "redis")):
        pod = the(kind, name)["spec"]["template"]["spec"]
        assert pod["securityContext"]["runAsNonRoot"]
        for container in pod["containers"]:
            rights = container["securityContext"]
            assert rights["readOnlyRootFilesystem"]
            assert rights["capabilities"] == {"drop": ["ALL"]}
            assert not rights["allowPrivilegeEscalation"]


def test_images_go_by_their_plain_names() -> None:
    """As anybody's registry or mirror serves them."""
    assert list(images())
    assert [image for image in images() if not PLAIN_IMAGE.fullmatch(image)] == []


def images() -> Iterator[str]:
    """Every image that is named."""
    yield from (rest.split()[0] for name, rest in instructions() if name == "FROM")
    yield from (service["image"] for service in composition()["services"].values())
    for thing in cluster():
        for container in thing.get("spec", {}).get("template", {}).get("spec", {}).get("containers", ()):
            yield container["image"]


def known_options(command: list[str]) -> bool:
    """Whether this is `serve`, with options that it has."""
    known = {option for parameter in serve.params for option in parameter.opts}
    return command[0] == "serve" and {word for word in command if word.startswith("--")} <= known
