"""The clauses on waiting, and what they leave open."""

from __future__ import annotations

from certflow.model.text import Text
from certflow.rules.facts import Choice
from certflow.rules.setting import Setting
from certflow.schemes.itsms.general import IN_FORCE
from certflow.schemes.sources import cnca, notice

__all__ = ["ONE_YEAR", "RAN_OUT", "THREE_MONTHS", "WAITING_SETTINGS"]

ONE_YEAR = cnca(
    "5.1.2(4)",
    "One full year since the {field} certificate was suspended, cancelled or revoked for the organisation's own reasons",
    "{field}证书因自身原因被暂停、撤销或注销的，须等满一年",
    ("N06",),
    told=True,
    field="ITSMS",
)
RAN_OUT = notice(
    "C(2)",
    Text("clarification (2)", "进一步明确事项（2）"),
    "Revoked after its suspension ran out, the year runs from the day of suspension",
    "暂停期满后被撤销的，一年自被暂停之日起算",
    ("N07",),
)
THREE_MONTHS = cnca(
    "5.1.2(5)",
    "Three full months since CNCA revoked the former body's {field} qualification",
    "原发证机构的{field}认证资质被国家认监委撤销的，须等满三个月",
    ("N08",),
    told=True,
    field="ITSMS",
)


class BeforeTheRule(Choice):
    """What an event from before the rule took effect does."""

    BARS = "bars", "it bars as the rule says", "同样按规则限制"
    IGNORED = "ignored", "it does not count", "不予计入"


class PeriodStart(Choice):
    """Which event a waiting period starts from."""

    DECISION = "decision", "the decision", "作出决定之日"
    NOTIFICATION = "notification", "its notification", "通知之日"
    PUBLICATION = "publication", "its publication", "公布之日"


class RevokedDuringSuspension(Choice):
    """From which event the year runs when a certificate is revoked before its suspension ends."""

    REVOCATION = "revocation", "the revocation", "撤销之日"
    SUSPENSION = "suspension", "the suspension", "暂停之日"


class SeveralEvents(Choice):
    """How several suspensions and several certificates bar."""

    EACH = "each", "each by itself", "分别计算"
    LATEST = "latest", "only the latest", "仅计最近一次"


class SameDayEvents(Choice):
    """Which of two events on one day is the later one."""

    ORDER_OF_FILING = "order_of_filing", "the one filed last", "登记在后者"
    STRICTEST = "strictest", "the one that bars longer", "限制较久者"


class BodyLosses(Choice):
    """Which losses of a body's qualification start the three months."""

    REVOKED_ONLY = "revoked_only", "revocation alone", "仅限被撤销"
    EVERY_LOSS = "every_loss", "revocation, cancellation and expiry", "被撤销、注销或到期"


BEFORE_THE_RULE: Setting[BeforeTheRule] = Setting(
    id="before_the_rule",
    title=Text("Events from before the rule took effect", "规则施行前的事件"),
    clause=IN_FORCE,
    reason=Text(
        "The condition is tested on the day of application and sets no limit to how old the event may be",
        "条件在申请之日审查，未限定事件发生于规则施行之后",
    ),
    takes=BeforeTheRule,
    default=BeforeTheRule.BARS,
)
PERIOD_START: Setting[PeriodStart] = Setting(
    id="period_start",
    title=Text("The event the year of waiting runs from", "满一年的起算事件"),
    clause=ONE_YEAR,
    reason=Text(
        "The text speaks of the day of suspension, not of its notification or publication",
        "条文所称为被暂停之日，并未提及通知或公布",
    ),
    takes=PeriodStart,
    default=PeriodStart.DECISION,
)
REVOKED_DURING_SUSPENSION: Setting[RevokedDuringSuspension] = Setting(
    id="revoked_during_suspension",
    title=Text("Revoked before the suspension ended: the year runs from", "暂停期未满即被撤销的，一年的起算点"),
    clause=RAN_OUT,
    reason=Text(
        "Only a revocation after the suspension ran out is counted from the suspension",
        "仅暂停期满后被撤销的，才自暂停之日起算",
    ),
    takes=RevokedDuringSuspension,
    default=RevokedDuringSuspension.REVOCATION,
)
RESTORED_SUSPENSION_BARS: Setting[bool] = Setting(
    id="restored_suspension_bars",
    title=Text("A suspension that was restored still bars for a year", "暂停已恢复的，仍限制一年"),
    clause=ONE_YEAR,
    reason=Text(
        "After restoration the certificate is in force again and nothing is left to wait for",
        "恢复后证书重新有效，不再有须等待的事由",
    ),
    takes=bool,
    default=False,
)
CANCELLATION_BARS: Setting[bool] = Setting(
    id="cancellation_bars",
    title=Text("A cancellation bars for a year, as suspension and revocation do", "注销的，与暂停、撤销同样限制一年"),
    clause=ONE_YEAR,
    reason=Text("The condition names all three", "条件中三者并列"),
    takes=bool,
    default=True,
    fixed=True,
)
VOLUNTARY_CANCELLATION_IS_OWN: Setting[bool] = Setting(
    id="voluntary_cancellation_is_own",
    title=Text(
        "A cancellation the holder asked for, or caused by ceasing, is for its own reasons",
        "主动申请注销或因停业注销，属于自身原因",
    ),
    clause=ONE_YEAR,
    reason=Text(
        "The request or the ceasing is the holder's own; transfer, merger and the body's loss are not",
        "申请或停业出于获证组织自身；转换机构、合并及机构丧失资质则不属于",
    ),
    takes=bool,
    default=True,
)
SEVERAL_EVENTS: Setting[SeveralEvents] = Setting(
    id="several_events",
    title=Text("Several suspensions or certificates", "多次暂停或多张证书"),
    clause=ONE_YEAR,
    reason=Text("The condition must hold for each event", "每一事件均须满足该条件"),
    takes=SeveralEvents,
    default=SeveralEvents.EACH,
)
SAME_DAY_EVENTS: Setting[SameDayEvents] = Setting(
    id="same_day_events",
    title=Text("Two events on one day: which counts as the later", "同日发生两项事件的，以何者为后"),
    clause=ONE_YEAR,
    reason=Text(
        "The texts tell days and no hours; the order of filing is the only order there is",
        "条文以日计、不分时刻，登记的先后是唯一可循的次序",
    ),
    takes=SameDayEvents,
    default=SameDayEvents.ORDER_OF_FILING,
)
BODY_LOSS_NEEDS_LIVE_CERTIFICATE: Setting[bool] = Setting(
    id="body_loss_needs_live_certificate",
    title=Text(
        "A body's loss counts only if the certificate was live on that day", "仅当机构丧失资质之日证书仍存续时计入"
    ),
    clause=THREE_MONTHS,
    reason=Text(
        "The condition names the body that issued the former certificate, not the state of the certificate",
        "条件仅指向原发证机构，未要求证书当时存续",
    ),
    takes=bool,
    default=False,
)
BODY_LOSSES: Setting[BodyLosses] = Setting(
    id="body_losses",
    title=Text("Which losses of the body's qualification start the three months", "何种资质丧失起算三个月"),
    clause=THREE_MONTHS,
    reason=Text("The condition names revocation by CNCA alone", "条件仅指国家认监委撤销资质"),
    takes=BodyLosses,
    default=BodyLosses.REVOKED_ONLY,
)
WAITING_SETTINGS = (
    BEFORE_THE_RULE,
    PERIOD_START,
    REVOKED_DURING_SUSPENSION,
    RESTORED_SUSPENSION_BARS,
    CANCELLATION_BARS,
    VOLUNTARY_CANCELLATION_IS_OWN,
    SEVERAL_EVENTS,
    SAME_DAY_EVENTS,
    BODY_LOSS_NEEDS_LIVE_CERTIFICATE,
    BODY_LOSSES,
)
