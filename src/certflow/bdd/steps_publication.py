"""Steps on what the public may know of a certificate, on records, and on a failure that is confirmed.

证书信息公布、认证记录保存以及确认不再满足认证要求的步骤。
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, fields

from certflow.bdd.acting import Act, named, perform, sentences
from certflow.bdd.near import none_like
from certflow.bdd.world import DAY, World, step
from certflow.case.duties import owed
from certflow.schemes.itsms.publication import DUTIES, StatusPublication, public_record
from certflow.schemes.itsms.publication_data import PublicRecord, PublicStatus

__all__: list[str] = []

ADDRESS = "192.0.2.7"


def _published(on: date) -> StatusPublication:
    """As valid, in the body's register."""
    return StatusPublication(status=PublicStatus.VALID, published_on=on, address=ADDRESS, published_by="Luo Qing")


ACTS = (
    Act("publish", "publishes the certificate", "公布证书状态", _published),
    Act("confirm_failure", "confirms that the requirements are no longer met", "确认获证组织不再满足认证要求"),
    Act("release_records", "releases the records", "决定不再保存认证记录"),
)


def _public(world: World) -> PublicRecord | None:
    case = world.file.settle(world.policy.settle("the body", date(2026, 3, 1), register_address=ADDRESS))
    run = [track for track in case.tracks.values() if track.lifecycle == world.scheme.main][-1]
    return public_record(case.view(run.id))


@step(
    "given",
    r"the status published is “(?P<status>[^”]+)”",
    r"所公布的状态为“(?P<status>[^”]+)”",
)
def status_published(world: World, status: str) -> None:
    """The status that the publication to be recorded states.

    拟登记的公布所载明的状态。
    """
    world.said["status"] = named(PublicStatus, status)


@step(
    "given",
    rf"the failure was confirmed on (?P<day>{DAY})",
    rf"已于(?P<day>{DAY})确认获证组织不再满足认证要求",
)
def failure_confirmed(world: World, day: date) -> None:
    """It was confirmed that the holder no longer meets the requirements.

    已确认获证组织不再满足认证要求。
    """
    world.must("confirm_failure", day)


@step(
    "given",
    rf"“(?P<status>[^”]+)” was published on (?P<day>{DAY})",
    rf"已于(?P<day>{DAY})公布“(?P<status>[^”]+)”",
)
def published(world: World, status: str, day: date) -> None:
    """The status of the certificate was published in the body's register.

    证书状态已在认证机构的名录中公布。
    """
    world.must("publish", day, evolve(_published(day), status=named(PublicStatus, status)))


@step(
    "given",
    rf"the suspension was set aside on (?P<day>{DAY}) as filed by mistake",
    rf"该暂停系误登记，已于(?P<day>{DAY})更正作废",
)
def suspension_set_aside(world: World, day: date) -> None:
    """The record of the last suspension is corrected: it does not count, as if it had never been filed.

    更正最近一次暂停的记录：该记录作废，视同从未登记。
    """
    filed = next((each for each in reversed(world.file.effective()) if each.transition == "suspend"), None)
    assert filed is not None, "no suspension is on file before this step"
    world.case, verdict = world.file.correct(filed.seq, on=day, reason="filed by mistake")
    verdict.raise_if_blocked()


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body publishes, confirms a failure or releases records, with papers in order but for what was said.

    认证机构公布证书状态、确认不再满足要求，或决定不再保存记录；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)


@step(
    "then",
    rf"the public is told that the certificate is “(?P<status>[^”]+)” since (?P<day>{DAY})",
    rf"向社会公布的证书状态自(?P<day>{DAY})起为“(?P<status>[^”]+)”",
)
def public_status(world: World, status: str, day: date) -> None:
    """The status that the public may know, and the day since which the certificate reads so.

    社会公众可以获知的状态，以及证书自哪一日起为该状态。
    """
    record = _public(world)
    assert record is not None, "nothing is public"
    assert (record.status, record.since) == (named(PublicStatus, status), day), record


@step(
    "then",
    r"the public is told that the “(?P<label>[^”]+)” is “(?P<words>[^”]+)”",
    r"向社会公布的“(?P<label>[^”]+)”为“(?P<words>[^”]+)”",
)
def public_words(world: World, label: str, words: str) -> None:
    """What the public may know of the certificate's number, holder, scope or standard, by its name in the register.

    社会公众可以获知的证书编号、获证组织、认证范围或认证依据，按公布信息中的名称填写。
    """
    found = {each.metadata["label"].render(world.lang): each.name for each in fields(PublicRecord)}
    assert label in found, none_like("label", label, list(found))
    now = getattr(_public(world), found[label])
    assert now == words, f"it is “{now}”"


@step("then", r"nothing is public yet", r"尚无可公布的证书信息")
def nothing_public(world: World) -> None:
    """There is no certificate of which the public may know.

    没有社会公众可以获知的证书。
    """
    assert _public(world) is None


@step(
    "then",
    r"the body owes nothing but publication",
    r"除公布外，认证机构没有应履行而未履行的事项",
)
def owes_nothing_else(world: World) -> None:
    """No duty of the body is due but to publish.

    除公布以外，认证机构没有已到履行日的义务。
    """
    today = world.today
    left = [each.duty.id for each in owed(world.file, today) if each.due <= today and each.duty not in DUTIES]
    assert not left, left
