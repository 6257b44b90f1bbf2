"""Message files for the tests (product section 6), made with a printed seed, and what they hold."""
import base64
import json
import random


def value(data: bytes | None):
    if data is None:
        return None
    try:
        return {"text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}


def bytes_of(member) -> bytes | None:
    if member is None:
        return None
    return member["text"].encode() if "text" in member else base64.b64decode(member["base64"])


def line(key, body, headers) -> bytes:
    return json.dumps({"v": 1, "key": value(key), "body": value(body),
                       "headers": [[name, value(data)] for name, data in headers]},
                      ensure_ascii=False).encode() + b"\n"


class Message:
    """One message as the tests compare it: key, body and headers in order, as bytes."""

    def __init__(self, key, body, headers):
        self.key, self.body, self.headers = key, body, tuple(headers)

    def __eq__(self, other):
        return (self.key, self.body, self.headers) == (other.key, other.body, other.headers)

    def __hash__(self):
        return hash((self.key, self.body, self.headers))

    def __repr__(self):
        return f"key {self.key!r} body {self.body[:60] if self.body is not None else None!r} headers {self.headers!r}"

    @staticmethod
    def parse(text: bytes) -> "Message":
        member = json.loads(text)
        return Message(bytes_of(member["key"]), bytes_of(member["body"]),
                       [(name, bytes_of(data)) for name, data in member["headers"]])


TEXTS = ["", "plain", "Zoë Lindqvist", "漢字", "a\tb\nc", "\u202eright to left", "{\"n\":9007199254740993}", "\x00\x01"]


def danube_message(random_: random.Random, number: int) -> Message:
    """What Danube can hold: text keys and attributes (names distinct), any body but null."""
    kind = number % 5
    if kind == 0:
        body = b""
    elif kind == 1:
        body = random_.randbytes(random_.randrange(1, 200))
    else:
        body = json.dumps({"n": number, "text": random_.choice(TEXTS)}, ensure_ascii=False).encode()
    key = None if random_.random() < 0.5 else random_.choice(["", "C-1", "Schlüssel", f"key-{number % 97}"]).encode()
    names = random_.sample(["source", "Zone", "ü", "trace id", "n"], random_.randrange(0, 4))
    return Message(key, body, [(name, random_.choice(TEXTS).encode()) for name in names])


# What Danube cannot hold, each with the word that its reason must have.
REFUSED = [
    (Message(None, None, []), "null"),
    (Message(None, b"x", [("a", b"1"), ("a", b"2")]), "a"),
    (Message(None, b"x", [("a", b"\xff\xfe")]), "UTF-8"),
    (Message(b"\xff\xfe", b"x", []), "UTF-8"),
]


def write(path, messages):
    with open(path, "wb") as file:
        for message in messages:
            file.write(line(message.key, message.body, message.headers))
