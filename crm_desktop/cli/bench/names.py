"""Names for a city's worth of people: few given names, some forty thousand family names, in three scripts."""

from __future__ import annotations

import random
from collections.abc import Sequence

GIVEN = (
    "Sara Maryam Ali Reza Leila Amir Nazanin Kian Olga Ivan Mariya Daniel Emma James Hamid Laura".split(),
    "سارا مریم علی رضا لیلا امیر نازنین کیان محمد زهرا فاطمه حسین مهدی نرگس شیرین پریسا".split(),
    "Ольга Иван Мария Анна Сергей Елена Дмитрий Наталья Павел Светлана Юрий Алёна Пётр Вера Игорь Нина".split(),
)
_HEADS = (
    "Ahm Moh Kar Hos Rah Teh Sha Mor Jaf Nor Bro Wil Car Ros Pet Iva Gar Lin Ber Dav Fer Gol Han Jan Kaz Lar".split(),
    "احم محم کری حسی رحی تهر شهی مرا جعف نور صاد عبا قاس یوس اکب باق حید خاد داو زما سلی طاه غفا فرا نظ وحی".split(),
    "Ива Пет Сид Куз Смир Поп Вас Соко Мих Нов Фёд Мор Вол Але Лебе Семё Его Пав Коз Степ Нико Орл Анд Мак".split(),
)
_MIDDLES = (
    "a e i o u an in on ar er al el ad ed id am em om as es os ev ov ol il ul en un ir or".split(),
    "ا ی و ان ین ون ار یر ال یل اد ید ام یم اس یس ور وم اب یب اش وش از یز اف یف اک یک اه گ".split(),
    "а е и о у ан ин он ар ер ал ел ад ед ид ам ем ом ас ес ос ев ов ол ил ул ен ун ир ор".split(),
)
_TAILS = (
    "i adi ini ari son ton er es ov ova ski zadeh pour nia far man ley ford ham well bach berg stein dottir "
    "ari-Nejad vand".split(),
    "ی ادی ینی اری زاده پور نیا فر منش وند یان کیا راد نژاد خواه دوست بخش مند گر چی باف ساز کار وش سا تاش".split(),
    "ов ова ин ина ский ская ко енко ук юк ич дзе швили ян ец ых их ёв ёва ун ань ай ей ой уй ный".split(),
)
SCRIPTS = len(GIVEN)


class Names:
    """The same seed gives the same names; half of the people share one family name in fifty, as in life."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._family = [self._families(script) for script in range(SCRIPTS)]

    def next(self) -> tuple[str, str]:
        """Given and family name."""
        chance = self._chance
        script = int(chance.random() * SCRIPTS)
        families = self._family[script]
        # A square makes the first names of the list common and the last ones rare.
        place = chance.random() ** 2
        given: Sequence[str] = GIVEN[script]
        return given[int(chance.random() * len(given))], families[int(place * len(families))]

    def _families(self, script: int) -> list[str]:
        made = [
            head + middle + tail for head in _HEADS[script] for middle in _MIDDLES[script] for tail in _TAILS[script]
        ]
        self._chance.shuffle(made)
        return made
