"""Search finds what a person would call the same, in three scripts and whatever the keyboard was set to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.kit.folding import fold, other_layouts, sound


@pytest.mark.parametrize(
    "spellings",
    [
        ["علی‌رضا", "عليرضا", "علیرضا", "عَلیرِضا", "ﻋﻠﯿﺮﺿﺎ"],
        ["آرش", "ارش", "أرش"],
        ["رؤیا", "رويا"],
        ["مسئول", "مسیول"],
        ["خانهٔ ما", "خانه ما", "خانة  ما"],
        ["Артём", "АРТЕМ", "арте\u0308м"],
        ["José", "jose", "JOSE\u0301"],
        ["Łukasz Straße", "lukasz STRASSE"],
        ["O'Brien", "O’Brien", "obrien"],
        ["Smith-Jones", "smith jones", " Smith — Jones. "],
        ["پرونده ۱۲۳", "پرونده ١٢٣", "پرونده 123"],
        ["ＡＢＣ①", "abc1"],
    ],
)
def test_spellings_of_one_text_fold_alike(spellings: list[str]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_what_is_different_stays_different() -> None:
    assert fold("Андрей") == "андрей" != fold("Андреи")
    assert fold("علی") != fold("عالی")
    assert fold("Анна Мария") != fold("Аннамария")


def test_decomposed_short_i_is_the_same_letter() -> None:
    assert fold("Андреи\u0306") == "андрей"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_never_matters(text: str) -> None:
    assert fold(text.casefold()) == fold(text)


@given(st.text())
def test_a_folded_text_has_single_spaces_inside_only(text: str) -> None:
    assert fold(text) == " ".join(fold(text).split())


@given(st.text(st.characters()))
def test_nothing_breaks_folding(text: str) -> None:
    """Lone surrogates come from broken files; the database could not store them."""
    (fold(text) + sound(text)).encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vfhbz", "мария"),
        ("Vfhbz Bdfyjdf", "Мария Иванова"),
        ("gtnhjd", "петров"),
        ("'kmlfh", "эльдар"),
        ("lpln", "محمد"),
        ("Hva", "آرش"),
        ("lpln ugd", "محمد علی"),
        ("ьфкнфь", "maryam"),
        ("Ьфкнфь Фдш", "Maryam Ali"),
        ("سشقش", "sara"),
        ("سشقش شمه", "sara ali"),
    ],
)
def test_a_name_typed_in_the_wrong_layout_is_found(typed: str, meant: str) -> None:
    assert meant in other_layouts(typed)


@pytest.mark.parametrize("text", ["", "0912", "12-34", "Иванов ivanov", "山田"])
def test_where_no_layout_can_be_guessed_there_is_no_other(text: str) -> None:
    assert other_layouts(text) == []


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюяё ", min_size=1))
def test_a_russian_text_survives_the_wrong_layout(text: str) -> None:
    for typed in other_layouts(text):
        assert text in other_layouts(typed) or not any(letter.isalpha() for letter in typed)


NAMES = """
    Mohammadi محمدی Мохаммади Mohamadi
    Hossein حسین Хоссейн Хусейн Hussain
    Mohammad محمد Мохаммад Muhammad
    Khosrow خسرو Khosro
    Navid نوید Навид
    Davoud داوود Давуд Dawood داود
    Mahmoud محمود Махмуд
    Javad جواد Джавад
    Fatemeh فاطمه Фатеме Фатима Fatima فاطمة
    Zahra زهرا Захра زهراء
    Alireza علیرضا علی‌رضا Алиреза
    Gholam غلام Голам
    Qasemi قاسمی Касеми Гасеми Ghasemi
    Khadijeh خدیجه Хадидже
    Ahmadinejad احمدی‌نژاد Ахмадинежад
    Yousef یوسف Юсеф Yusuf
    Esmaeil اسماعیل Исмаил Ismail
    Saleh صالح Салех
    Farrokh فرخ Фаррох
    Roya رویا Роя رؤیا
    Kaveh کاوه Каве
    Mousavi موسوی Мусави
    Khajeh خواجه Хадже
    Shah شاه Шах
    Zhaleh Jaleh ژاله Жале
    Parviz پرویز Парвиз
    Smirnov اسمیرنوف Смирнов
    Kuznetsov کوزنتسوف Кузнецов
    Khrushchev خروشچف Хрущёв
    Zhukov ژوکوف Жуков
    Ivanov Ivanoff ایوانوف ایوانف Иванов
    Maryam مریم Марьям
    Ekaterina Yekaterina Екатерина اکاترینا
    Alexander Aleksandr الکساندر Александр
    Sergei Sergey Сергей سرگئی
    Olga Ольга اولگا
    Ahmad احمد Ахмад
    Ahmadi احمدی Ахмади
    Abdollah عبدالله Абдолла
    Elaheh الهه Элахе
    Fattahi فتاحی Фаттахи
    Mostafa مصطفی Мостафа Mustafa
    Ali علی Али Aly
    Dmitry Dmitri Дмитрий دمیتری
    Tchaikovsky Chaikovski Чайковский چایکوفسکی
""".strip().splitlines()


@pytest.mark.parametrize("spellings", [line.split() for line in NAMES], ids=lambda spellings: spellings[0])
def test_a_name_sounds_alike_in_three_scripts(spellings: list[str]) -> None:
    assert len({sound(spelling) for spelling in spellings}) == 1
    assert sound(spellings[0])


def test_different_names_do_not_all_sound_alike() -> None:
    first_spellings = [line.split()[0] for line in NAMES]

    # Mohammad and Mahmoud differ in their vowels only.
    assert len({sound(name) for name in first_spellings}) == len(first_spellings) - 1


def test_a_full_name_sounds_word_by_word() -> None:
    assert sound("Sara Mohammadi") == sound("سارا  محمدی") == sound("Сара Мохаммади") == "SR MHMDI"


def test_a_name_without_consonants_still_sounds() -> None:
    assert sound("Aya") == sound("آیه") == sound("Айя") == "A"
