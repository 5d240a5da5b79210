<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <translation>Пора проверить обновления; проверка скоро начнётся.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>Идёт проверка.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <translation>Библиотеку сейчас изменяет другая программа. Проверка начнётся после неё.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <translation>Изменить данные и расписание</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <translation>Данные и расписание</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Каждые 6 часов</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Что загружается</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <translation>Продолжится позже</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <translation>Как часто запрашивать источники</translation>
    </message>
    <message>
        <source>If metered</source>
        <translation>При лимитном соединении</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <translation>Библиотека готовится к поиску</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <translation>Связи ещё не было</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <translation>Связи не было с момента добавления: {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <translation>Следующая проверка: {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <translation>Нет соединения. Проверка начнётся, когда оно появится.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <translation>Источники ещё не запрашивались.</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Не позже</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Not heard from for {n} days</source>
        <translation>Нет связи, дней: {n}</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Нет сети.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>В сети.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Только в промежутке</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <translation>Только тексты, без документов</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Только по моей просьбе</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <translation>Выполняется всё равно</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Сам по себе</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <translation>Источники запрашиваются, только когда вы попросите.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Предел скорости</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Тексты и документы</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <translation>Сначала тексты всего</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <translation>Тексты, {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>Только тексты</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <translation>Последняя проверка не удалась. Следующая попытка: {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <translation>Обновление продолжится позже.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <translation>Пока нет источника, который можно запросить.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <translation>Этот компьютер не сообщает, лимитное ли у него соединение.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <translation>Это лимитное соединение. Проверка ждёт другого.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation>Обновление из {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Ждать, пока соединение лимитное</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <translation>Ждёт, пока вы не выберете, что загружать.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <translation>Запрошенное кнопкой начинается сразу, в любое время и при любом соединении.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <translation>Что загрузить из {name}?</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <translation>Что загрузить?</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <translation>С текстами сразу можно искать по всему. Сами документы больше, их можно загрузить позже. Изменить это можно в разделе «Данные и расписание».</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <translation>Последняя связь: {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation>{done} из {total} документов</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <translation>{name}: {result}. Подробнее в разделе «Обновления».</translation>
    </message>
    <message>
        <source>{n} source could not be updated.</source>
        <translation>Не удалось обновить источников: {n}.</translation>
    </message>
    <message>
        <source>{n} source never heard from.</source>
        <translation>Источников, с которыми ещё не было связи: {n}.</translation>
    </message>
    <message>
        <source>{n} source not heard from for 30 days or more.</source>
        <translation>Источников без связи 30 дней и дольше: {n}.</translation>
    </message>
    <message>
        <source>{n} sources could not be updated.</source>
        <translation>Не удалось обновить источников: {n}.</translation>
    </message>
    <message>
        <source>{n} sources never heard from.</source>
        <translation>Источников, с которыми ещё не было связи: {n}.</translation>
    </message>
    <message>
        <source>{n} sources not heard from for 30 days or more.</source>
        <translation>Источников без связи 30 дней и дольше: {n}.</translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
