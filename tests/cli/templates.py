#!/usr/bin/env python3
"""Templates with the real slipwayctl: saved, shown, sent with variables, rows and seeds, resumed, removed; what is wrong is
named with its place; secrets are in no file."""
import json
import signal

from programs import Home, until


def lines(done) -> list[dict]:
    return [json.loads(line) for line in done.stdout.splitlines() if line]


def exported(home, run) -> list[dict]:
    return lines(home.run("log", "export", "--run", run, expect=0))


def saves_and_sends(home):
    home.run("templates", "save", "shop/new order", "-c", "devnull:", "-t", "orders", "-k", "{{customer}}", "-H", "n={{$index}}",
             "-m", '{"id":"{{id}}","customer":"{{customer}}","at":{{$timestampMs}}}', "--var", "id={{$uuid}}", "--var", "customer",
             expect=0)
    text = (home.folder / "data" / "templates" / "shop" / "new order.json").read_text()
    value = json.loads(text)
    assert value["v"] == 1 and value["variables"] == {"customer": {}, "id": {"default": "{{$uuid}}"}}, text
    assert value["key"] == {"text": "{{customer}}"} and value["destination"] == "orders", text
    listed = lines(home.run("templates", "list", "-o", "json", expect=0))
    assert [each["template"] for each in listed] == ["shop/new order"], listed
    receipt = lines(home.run("send", "--template", "new order", "--var", "customer=C-1", "-o", "json", expect=0))
    assert receipt[0]["state"] == "acknowledgedNoPosition" and receipt[0]["topic"] == "orders", receipt
    dry = lines(home.run("send", "--template", "new order", "--var", "customer=C-1", "-n", 3, "--dry-run", "-o", "json", expect=0))
    assert dry[0]["messages"] == 3 and dry[0]["first"]["key"] == {"text": "C-1"}, dry
    again = home.run("templates", "save", "shop/new order", "-m", "x", "-c", "devnull:", "-t", "o")
    assert again.returncode == 2 and b"--replace" in again.stderr, again.stderr


def names_what_is_wrong(home):
    missing = home.run("send", "--template", "new order", "-o", "json")
    assert missing.returncode == 2, missing
    message = json.loads(missing.stderr)["error"]["message"]
    assert message.startswith("key, line 1, column 1: {{customer}} has no value"), message
    unknown = home.run("send", "--template", "nwe order", "--var", "customer=1")
    assert unknown.returncode == 2 and b"Did you mean new order?" in unknown.stderr, unknown.stderr
    typo = home.run("send", "--template", "new order", "--var", "custmer=1")
    assert typo.returncode == 2 and b"custmer" in typo.stderr, typo.stderr
    bad = home.run("templates", "save", "bad", "-c", "devnull:", "-t", "o", "-m", "a\n{{$uuuid}}")
    assert bad.returncode == 2 and b"body, line 2, column 1" in bad.stderr, bad.stderr
    twice = home.run("send", "--template", "new order", "--var", "customer=1", "-m", "x")
    assert twice.returncode == 2, twice
    home.run("send", "-c", "devnull:", "-t", "o", "-m", "x", "--var", "a=b", expect=2)
    home.run("send", "-m", "x", "-t", "o", expect=2)  # no connection, and no template that has one
    assert not lines(home.run("log", "list", "-o", "json", "--state", "failed", expect=0))


def repeats_by_seed(home):
    for _ in range(2):
        home.run("send", "--template", "new order", "--var", "customer=C-2", "-n", 1500, "--seed", 42, "-o", "quiet", expect=0)
    runs = [each["run"] for each in lines(home.run("runs", "list", "-o", "json", expect=0))][:2]
    ids = [[json.loads(row["body"]["text"])["id"] for row in exported(home, run)] for run in runs]
    assert len(ids[0]) == 1500 and len(set(ids[0])) == 1500 and ids[0] == ids[1], [len(each) for each in ids]
    rows = exported(home, runs[0])  # a bulk run: made again from template and seed
    assert rows[7]["headers"] == [["n", {"text": "7"}]] and rows[7]["key"] == {"text": "C-2"}, rows[7]


def takes_rows(home):
    rows = home.folder / "rows.csv"
    rows.write_text('sku,amount\nA-1,12.50\n"B,2",9007199254740993\n')
    home.run("templates", "save", "line", "-c", "devnull:", "-t", "orders", "-m", '{"sku":"{{$row.sku}}","amount":{{$row.amount}}}', expect=0)
    sent = home.run("send", "--template", "line", "--rows", rows, "-o", "json", expect=0)
    assert len(lines(sent)) == 2, sent.stdout
    run = lines(home.run("runs", "list", "-o", "json", expect=0))[0]["run"]
    assert [row["body"]["text"] for row in exported(home, run)] == ['{"sku":"A-1","amount":12.50}', '{"sku":"B,2","amount":9007199254740993}']
    rows.write_text("sku,amount\nA-1\n")
    broken = home.run("send", "--template", "line", "--rows", rows)
    assert broken.returncode == 2 and b"line 2" in broken.stderr, broken.stderr


def goes_on_where_it_was_stopped(home):
    sending = home.start("send", "--template", "new order", "--var", "customer=C-3", "-n", 3000, "--rate", 2000, "--seed", 5, "-o", "quiet")
    run = until("the run is in the log", 60, lambda: next(
        (each["run"] for each in lines(home.run("runs", "list", "-o", "json")) if each["phase"] == "sending"), None))
    sending.send_signal(signal.SIGKILL)
    sending.wait(30)
    home.run("runs", "resume", run, "-o", "quiet", timeout=300)
    entry = lines(home.run("runs", "show", run, "-o", "json", expect=0))[0]
    assert entry["accepted"] == 3000, entry
    rows = exported(home, run)
    assert [row["headers"][0][1]["text"] for row in rows] == [str(n) for n in range(3000)]


def keeps_no_secret(home):
    canary = "canary-20c1f7"
    secret = home.folder.parent / (home.folder.name + "-secret")
    secret.write_text(canary + "\n")
    try:
        home.run("templates", "save", "signed", "-c", "devnull:", "-t", "orders", "-m", "token={{token}}", "--secret-var", "token", expect=0)
        home.run("send", "--template", "signed", expect=2)
        home.run("send", "--template", "signed", "--var", "token=" + canary, expect=2)
        home.run("send", "--template", "signed", "--secret", f"token=@{secret}", expect=0)
        home.environment["SLIPWAY_SECRET_SIGNED_TOKEN"] = canary
        home.run("send", "--template", "signed", "-n", 20, expect=0)
        del home.environment["SLIPWAY_SECRET_SIGNED_TOKEN"]
        for file in home.folder.rglob("*"):
            assert not file.is_file() or canary.encode() not in file.read_bytes(), file
    finally:
        secret.unlink()


def removes(home):
    home.run("templates", "remove", "shop/new order", expect=0)
    home.run("templates", "show", "new order", expect=2)
    damaged = home.folder / "data" / "templates" / "broken.json"
    damaged.write_text('{"v":1,\n"name":')
    listed = home.run("templates", "list")
    assert listed.returncode == 2 and b"line 2" in listed.stderr and b"damaged-" in listed.stderr, listed
    assert [each.name for each in damaged.parent.glob("broken*")] != ["broken.json"]
    home.run("templates", "list", expect=0)


with Home() as home:
    for step in (saves_and_sends, names_what_is_wrong, repeats_by_seed, takes_rows, goes_on_where_it_was_stopped, keeps_no_secret, removes):
        step(home)
        print(step.__name__)
