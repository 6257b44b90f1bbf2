"""Certificates for brokers and clients of a test, made with openssl: an authority of the test's own, a server's (also one
that has expired), a client's (its key also behind a passphrase)."""
import pathlib
import subprocess

PASSPHRASE = "client-key-secret"


def openssl(*arguments, input=None):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, input=input, timeout=60)
    if done.returncode:
        raise RuntimeError(f"openssl {arguments[0]}: {done.stderr.decode()}")
    return done.stdout


class Certificates:
    """Files below folder: ca.crt, broker.pem (key, certificate and authority in one), client.crt, client.key,
    client-locked.key (behind PASSPHRASE), other-ca.crt (of an authority that signed nothing here)."""

    def __init__(self, folder: pathlib.Path, expired=False):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.authority = self._authority("ca")
        self.other_authority = self._authority("other-ca")
        key, certificate = self._signed("server", "subjectAltName=DNS:localhost,IP:127.0.0.1", expired)
        self.broker = folder / "broker.pem"
        self.broker.write_bytes(key.read_bytes() + certificate.read_bytes() + self.authority.read_bytes())
        self.key, self.certificate = self._signed("client", "extendedKeyUsage=clientAuth", False)
        self.locked_key = folder / "client-locked.key"
        openssl("pkcs8", "-topk8", "-in", self.key, "-out", self.locked_key, "-passout", f"pass:{PASSPHRASE}")

    def _authority(self, name):
        certificate = self.folder / f"{name}.crt"
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                "-subj", f"/CN=Slipway test {name}", "-keyout", self.folder / f"{name}.key", "-out", certificate)
        return certificate

    def _signed(self, name, extension, expired):
        key, request, certificate = (self.folder / f"{name}.{end}" for end in ("key", "csr", "crt"))
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                "-keyout", key, "-out", request)
        extensions = self.folder / f"{name}.ext"
        extensions.write_text(extension + "\n", encoding="utf-8")
        until = ["-not_before", "20200101000000Z", "-not_after", "20200201000000Z"] if expired else ["-days", "30"]
        openssl("x509", "-req", "-in", request, "-CA", self.authority, "-CAkey", self.folder / "ca.key", *until,
                "-extfile", extensions, "-out", certificate)
        return key, certificate
