<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <translation>حان موعد التحقق، وسيبدأ بعد لحظة.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>يجري التحقق الآن.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <translation>برنامج آخر يغيّر المكتبة الآن. سيجري التحقق بعده.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <translation>تغيير البيانات والجدول الزمني</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <translation>البيانات والجدول الزمني</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>كل 6 ساعات</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>ما يُجلب</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <translation>يُستأنف لاحقًا</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <translation>عدد مرات سؤال المصادر</translation>
    </message>
    <message>
        <source>If metered</source>
        <translation>إذا كان الاتصال محدودًا</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <translation>تجري تهيئة المكتبة للبحث</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <translation>لم يرد منه شيء قط</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <translation>لم يرد منه شيء قط منذ إضافته في {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <translation>التحقق التالي: {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <translation>لا يوجد اتصال. يبدأ التحقق عند توفره.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <translation>لم يُسأل أي مصدر بعد.</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Not heard from for {n} days</source>
        <translation>لم يرد منه شيء منذ {n} من الأيام</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>فقط بين الساعتين</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <translation>النصوص فقط، من دون الوثائق</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>فقط عندما أطلب</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <translation>يعمل رغم ذلك</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>التشغيل التلقائي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <translation>لا تُسأل المصادر إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>النصوص والوثائق</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <translation>نصوص كل شيء أولًا</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <translation>النصوص، {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>النصوص فقط</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <translation>لم ينجح آخر تحقق. المحاولة التالية: {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <translation>يُستأنف التحديث لاحقًا.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <translation>لا يوجد مصدر لسؤاله بعد.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <translation>لا يبيّن هذا الحاسوب ما إذا كان اتصاله محدودًا.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <translation>هذا الاتصال محدود. ينتظر التحقق اتصالًا آخر.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation>جارٍ التحديث من {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>الانتظار ما دام الاتصال محدودًا</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <translation>ينتظر حتى تختار ما يُجلب.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <translation>ما يُطلب بالزر يبدأ فورًا، في أي ساعة وعلى أي اتصال.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <translation>ماذا يُجلب من {name}؟</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <translation>ماذا يُجلب؟</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <translation>بالنصوص يمكن البحث في كل شيء فورًا. أما الوثائق نفسها فهي أكبر حجمًا، ويمكن جلبها لاحقًا. يمكنك تغيير ذلك في «البيانات والجدول الزمني».</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <translation>آخر اتصال: {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation>{done} من {total} وثيقة</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <translation>{name}: {result}. التفاصيل في «التحديثات».</translation>
    </message>
    <message>
        <source>{n} source could not be updated.</source>
        <translation>تعذر تحديث مصدر واحد ({n}).</translation>
    </message>
    <message>
        <source>{n} source never heard from.</source>
        <translation>عدد المصادر التي لم يرد منها شيء قط: {n}.</translation>
    </message>
    <message>
        <source>{n} source not heard from for 30 days or more.</source>
        <translation>عدد المصادر التي لم يرد منها شيء منذ 30 يومًا أو أكثر: {n}.</translation>
    </message>
    <message>
        <source>{n} sources could not be updated.</source>
        <translation>عدد المصادر التي تعذر تحديثها: {n}.</translation>
    </message>
    <message>
        <source>{n} sources never heard from.</source>
        <translation>عدد المصادر التي لم يرد منها شيء قط: {n}.</translation>
    </message>
    <message>
        <source>{n} sources not heard from for 30 days or more.</source>
        <translation>عدد المصادر التي لم يرد منها شيء منذ 30 يومًا أو أكثر: {n}.</translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <translation>{what} ({size})</translation>
    </message>
</context>
</TS>
