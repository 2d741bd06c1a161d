"""The states of a certification and of its audits."""

from __future__ import annotations

from certflow.model.text import Text
from certflow.rules.transition import State

__all__ = ["ENDED", "LIVE", "OPEN"]

APPLICATION = State("application", Text("application submitted", "已提交申请"))
REAPPLICATION = State("reapplication", Text("reapplying", "重新申请"))
CONTRACT = State("contract", Text("contract being concluded", "签订合同中"))
AUDIT = State("audit", Text("under audit", "审核中"))
DECISION = State("decision", Text("awaiting the certification decision", "待认证决定"))
GRANTED = State("granted", Text("certificate valid", "证书有效"))
SUSPENDED = State("suspended", Text("certificate suspended", "证书暂停"))
REVOKED = State("revoked", Text("certificate revoked", "证书撤销"), final=True)
CANCELLED = State("cancelled", Text("certificate cancelled", "证书注销"), final=True)
EXPIRED = State("expired", Text("certificate expired", "到期失效"))
INVALIDATED = State(
    "invalidated", Text("invalid because the body lost its qualification", "因发证机构丧失资质而失效"), final=True
)
REJECTED = State("rejected", Text("application rejected", "不予受理"), final=True)
REFUSED = State("refused", Text("certification refused", "拒绝认证"), final=True)
TERMINATED = State("terminated", Text("audit terminated", "审核终止"), final=True)
WITHDRAWN = State("withdrawn", Text("application withdrawn", "申请已撤回"), final=True)

OPEN = (APPLICATION, REAPPLICATION, CONTRACT, AUDIT, DECISION)
"""An application is under way."""
LIVE = (GRANTED, SUSPENDED)
"""There is a certificate, in force or suspended."""
ENDED = (REVOKED, CANCELLED, EXPIRED, INVALIDATED, REJECTED, REFUSED, TERMINATED, WITHDRAWN)
"""The run is over, but for restoring an expired certificate; the organisation may apply again."""

PLANNED = State("planned", Text("audit planned", "审核已策划"))
STAGE_1 = State("stage_1", Text("stage 1 under way", "第一阶段审核"))
STAGE_2 = State("stage_2", Text("stage 2 under way", "第二阶段审核"))
CLOSED = State("closed", Text("audit closed", "审核结束"))
AUDIT_TERMINATED = State("terminated", Text("audit terminated", "审核终止"), final=True)

ON_SITE = State("on_site", Text("audit under way", "审核实施中"))
AUDIT_CLOSED = State("closed", Text("audit closed", "审核结束"), final=True)

AUDITING = (PLANNED, STAGE_1, STAGE_2)
"""The initial audit is under way."""
AUDITING_CERTIFICATE = (PLANNED, ON_SITE)
"""An audit of a certificate is under way."""
