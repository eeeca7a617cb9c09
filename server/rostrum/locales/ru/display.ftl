# Экран в зале. Русский язык.

display-has-the-floor = имеет слово
display-light-called = приглашается
display-light-green = время есть
display-light-amber = просьба завершать
display-light-red = время истекло
display-light-paused = отсчёт остановлен
display-of = из { $limit }
display-kept = Затем продолжит { $name }, осталось { $left }
display-kept-spent = Затем продолжит { $name }, время истекло
display-more =
    { $n ->
        [one] ещё { NUMBER($n) }
        [few] ещё { NUMBER($n) }
       *[other] ещё { NUMBER($n) }
    }
display-phase-planned = Заседание скоро начнётся
display-phase-open = Слово никому не предоставлено
display-phase-suspended = Заседание прервано
display-phase-adjourned = Заседание закрыто
display-phase-closed = Совещание завершено
display-until = до { $time }
display-instead-ceremony = Торжественная церемония
display-instead-silence = Минута молчания
display-instead-private = Закрытое заседание
display-proposal = Проект решения
display-closes-in = список закроется через { $left }
