"""A secret is in the system's own store, or it is refused; never in a readable file."""

from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from crm_desktop.settings.secrets import (
    NoSecretStore,
    SecretStoreFailed,
    delete_secret,
    has_secret_store,
    read_secret,
    write_secret,
)


class MemoryKeyring(KeyringBackend):
    priority = 0  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types here
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


class PlaintextKeyring(MemoryKeyring):
    pass


class LockedKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the keyring stayed locked!")


class TwoKeyrings(ChainerBackend):
    priority = 0
    members: tuple[KeyringBackend, ...] = ()

    @property
    def backends(self) -> tuple[KeyringBackend, ...]:
        return self.members


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_secret_comes_back_until_it_is_deleted() -> None:
    store = MemoryKeyring()
    keyring.set_keyring(store)

    assert has_secret_store()
    assert read_secret("profile key") is None
    write_secret("profile key", "راز")
    assert read_secret("profile key") == "راز"
    assert store.kept == {("CRM Desktop", "profile key"): "راز"}
    delete_secret("profile key")
    delete_secret("profile key")
    assert read_secret("profile key") is None


STORES: list[Callable[[], KeyringBackend]] = [FailKeyring, NullKeyring, PlaintextKeyring]


@pytest.mark.parametrize("store", STORES)
def test_a_store_that_keeps_nothing_or_no_secret_is_refused(store: Callable[[], KeyringBackend]) -> None:
    keyring.set_keyring(store())

    assert not has_secret_store()
    attempts: list[Callable[[], object]] = [
        lambda: write_secret("key", "secret"),
        lambda: read_secret("key"),
        lambda: delete_secret("key"),
    ]
    for attempt in attempts:
        with pytest.raises(NoSecretStore):
            attempt()


def test_a_chain_is_used_by_its_safe_member_alone() -> None:
    plain, safe = PlaintextKeyring(), MemoryKeyring()
    chain = TwoKeyrings()  # type: ignore[no-untyped-call]  # keyring has no types here
    chain.members = (plain, safe)
    keyring.set_keyring(chain)

    write_secret("key", "secret")

    assert plain.kept == {}
    assert list(safe.kept.values()) == ["secret"]


def test_a_locked_store_is_said_so() -> None:
    keyring.set_keyring(LockedKeyring())

    with pytest.raises(SecretStoreFailed) as refused:
        read_secret("key")
    assert refused.value.facts == {"reason": "the keyring stayed locked"}
