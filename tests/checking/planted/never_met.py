from small import GRANTED, RULE, Guard, Text, act, scheme, unmet


def impossible(case, facts):
    return unmet(Text("the register that it asks for was closed", "所要求的登记簿已关闭"))


REGISTER = act("register", GRANTED, None, guards=(Guard(RULE, Text("Entered in the register", "已登记"), impossible),))
SCHEME = scheme((), (REGISTER,))
