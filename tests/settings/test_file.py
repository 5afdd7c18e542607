"""Settings outlive the program, a newer version, a power cut and somebody's text editor."""

import json
import os
from pathlib import Path

import pytest

from crm_desktop.settings import declared
from crm_desktop.settings.file import SettingNotUnderstood, Settings, SettingsNotSaved, SettingsUnreadable


def _write(folder: Path, text: str) -> Path:
    path = folder / "settings.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_new_profile_has_the_defaults_and_no_problem(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "not yet")

    assert settings.get(declared.LANGUAGE) == "en"
    assert settings.get(declared.NOTICE_SOUND) is True
    assert settings.get(declared.WINDOW_GEOMETRY) == b""
    assert settings.problems == []
    assert not settings.is_set(declared.LANGUAGE)


def test_what_was_chosen_is_there_after_a_restart(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "profile")
    settings.set(declared.LANGUAGE, "fa")
    settings.set(declared.NOTICE_SOUND, False)
    settings.set(declared.WINDOW_GEOMETRY, b"\x00\xff geometry")
    settings.save()

    again = Settings(tmp_path / "profile")

    assert again.get(declared.LANGUAGE) == "fa"
    assert again.get(declared.NOTICE_SOUND) is False
    assert again.get(declared.WINDOW_GEOMETRY) == b"\x00\xff geometry"
    assert again.is_set(declared.LANGUAGE)
    assert not again.is_set(declared.THEME)


def test_a_choice_counts_at_once_and_touches_no_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set(declared.THEME, "dark")

    assert settings.get(declared.THEME) == "dark"
    assert list(tmp_path.iterdir()) == []


def test_nothing_changed_writes_nothing(tmp_path: Path) -> None:
    Settings(tmp_path).save()

    assert list(tmp_path.iterdir()) == []


def test_an_impossible_choice_is_our_bug(tmp_path: Path) -> None:
    settings = Settings(tmp_path)

    with pytest.raises(ValueError, match="de"):
        settings.set(declared.LANGUAGE, "de")
    assert settings.get(declared.LANGUAGE) == "en"


def test_keys_of_a_newer_version_stay(tmp_path: Path) -> None:
    path = _write(tmp_path, '{"hologram": {"on": true}, "theme": "ultraviolet"}')
    settings = Settings(tmp_path)
    settings.set(declared.LANGUAGE, "ru")
    settings.save()

    assert json.loads(path.read_text("utf-8")) == {"hologram": {"on": True}, "theme": "ultraviolet", "language": "ru"}


def test_a_bad_value_falls_back_and_is_reported(tmp_path: Path) -> None:
    _write(tmp_path, '{"language": "fa", "theme": 7, "text_size": "huge"}')
    settings = Settings(tmp_path)

    assert settings.get(declared.LANGUAGE) == "fa"
    assert settings.get(declared.THEME) == "system"
    assert not settings.is_set(declared.THEME)
    assert [type(problem) for problem in settings.problems] == [SettingNotUnderstood, SettingNotUnderstood]
    assert {str(problem.facts["name"]): problem.facts["value"] for problem in settings.problems} == {
        "theme": 7,
        "text_size": "huge",
    }


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", '{"language": "fa"', "[" * 100_000])
def test_a_damaged_file_is_reported_and_kept_aside(tmp_path: Path, text: str) -> None:
    path = _write(tmp_path, text)
    settings = Settings(tmp_path)

    assert [type(problem) for problem in settings.problems] == [SettingsUnreadable]
    assert settings.get(declared.LANGUAGE) == "en"

    settings.set(declared.LANGUAGE, "fa")
    settings.save()

    assert json.loads(path.read_text("utf-8")) == {"language": "fa"}
    assert (tmp_path / "settings.damaged.json").read_text("utf-8") == text


def test_bytes_that_are_no_text_are_reported(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"\xff\xfe\x00{")

    assert [type(problem) for problem in Settings(tmp_path).problems] == [SettingsUnreadable]


def test_a_file_saved_by_notepad_is_read(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b'\xef\xbb\xbf{"language": "fa"}')

    assert Settings(tmp_path).get(declared.LANGUAGE) == "fa"


def test_two_programs_do_not_undo_each_other(tmp_path: Path) -> None:
    window, command = Settings(tmp_path), Settings(tmp_path)
    window.set(declared.THEME, "dark")
    command.set(declared.LANGUAGE, "ru")
    window.save()
    command.save()

    both = Settings(tmp_path)
    assert (both.get(declared.THEME), both.get(declared.LANGUAGE)) == ("dark", "ru")


def test_a_failed_write_leaves_the_old_file_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path, '{"language": "fa"}')
    settings = Settings(tmp_path)
    settings.set(declared.THEME, "dark")

    def no_space_left(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full_disk:
        full_disk.setattr("os.fsync", no_space_left)
        with pytest.raises(SettingsNotSaved) as refused:
            settings.save()

    assert refused.value.facts == {"path": str(path), "reason": "No space left on device"}
    assert os.listdir(tmp_path) == ["settings.json"]
    assert path.read_text("utf-8") == '{"language": "fa"}'

    settings.save()
    assert Settings(tmp_path).get(declared.THEME) == "dark"


def test_a_folder_in_the_way_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings = Settings(tmp_path)

    assert [type(problem) for problem in settings.problems] == [SettingsUnreadable]


def test_a_file_in_place_of_the_profile_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("")
    settings = Settings(tmp_path / "profile")
    settings.set(declared.THEME, "dark")

    with pytest.raises(SettingsNotSaved):
        settings.save()
