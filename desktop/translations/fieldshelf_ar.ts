<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>حان موعد التحقق، وسيبدأ بعد لحظة.</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>يجري التحقق الآن.</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>برنامج آخر يغيّر المكتبة الآن. سيجري التحقق بعده.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export_page.py, import_page.py, publish_steps.py, reading_switch.py, schedule_card.py, updates_page.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>تغيير البيانات والجدول الزمني</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <extracomment>schedule_card.py, settings_page.py</extracomment>
        <translation>البيانات والجدول الزمني</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>كل 6 ساعات</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody anything but the sources you add.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf برنامج حر بموجب Apache License 2.0. ولا يسأل أحدًا عن شيء سوى المصادر التي تضيفها.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>about_page.py</extracomment>
        <translation>مكوناته</translation>
    </message>
    <message>
        <source>Its licence</source>
        <extracomment>about_page.py</extracomment>
        <translation>ترخيصه</translation>
    </message>
    <message>
        <source>About Fieldshelf</source>
        <extracomment>about_page.py, guide_page.py, settings_page.py</extracomment>
        <translation>عن Fieldshelf</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about_page.py</extracomment>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <extracomment>about_page.py</extracomment>
        <translation>الإصدار غير معروف</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <extracomment>about_page.py</extracomment>
        <translation>لم يرد معه نص ترخيصه.</translation>
    </message>
    <message>
        <source>Network address or folder</source>
        <extracomment>add_source.py</extracomment>
        <translation>عنوان على الشبكة أو مجلد</translation>
    </message>
    <message>
        <source>Fingerprint, if you were given one</source>
        <extracomment>add_source.py</extracomment>
        <translation>البصمة، إذا أُعطيت لك</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <extracomment>add_source.py, fingerprints.py</extracomment>
        <translation>64 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>Add this source</source>
        <extracomment>add_source.py</extracomment>
        <translation>إضافة هذا المصدر</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <extracomment>add_source.py</extracomment>
        <translation>جارٍ السؤال عمّن هناك…</translation>
    </message>
    <message>
        <source>The text has its new size when Fieldshelf is opened the next time: something is still running.</source>
        <extracomment>app.py</extracomment>
        <translation>يُعتمد حجم النص الجديد عند فتح Fieldshelf في المرة القادمة، فهناك عملية لا تزال جارية.</translation>
    </message>
    <message>
        <source>What you have started is still running. Change the language when it has ended.</source>
        <extracomment>app.py</extracomment>
        <translation>ما بدأته لا يزال جاريًا. غيّر اللغة عند انتهائه.</translation>
    </message>
    <message>
        <source>Another window of Fieldshelf is open and does not answer. This one works beside it.</source>
        <extracomment>app.py</extracomment>
        <translation>توجد نافذة أخرى مفتوحة من Fieldshelf لا تستجيب. هذه النافذة تعمل إلى جانبها.</translation>
    </message>
    <message>
        <source>Open current</source>
        <extracomment>banner.py</extracomment>
        <translation>فتح النسخة السارية</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>banner.py</extracomment>
        <translation>الاطلاع عليها</translation>
    </message>
    <message>
        <source>{status} on {date}</source>
        <extracomment>banner.py</extracomment>
        <translation>‏{status} في {date}</translation>
    </message>
    <message>
        <source>Do not act on this version. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>لا تعمل بهذه النسخة. فهي محفوظة للرجوع إليها فقط.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference, and has no replacement.</source>
        <extracomment>banner.py</extracomment>
        <translation>لا تعمل بهذه الوثيقة. فهي محفوظة للرجوع إليها فقط، ولا بديل لها.</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>لا تعمل بهذه الوثيقة. فهي محفوظة للرجوع إليها فقط.</translation>
    </message>
    <message>
        <source>Its publisher was revoked</source>
        <extracomment>banner.py</extracomment>
        <translation>أُلغي اعتماد ناشرها</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <extracomment>banner.py</extracomment>
        <translation>سحبها ناشرها</translation>
    </message>
    <message>
        <source>a later day</source>
        <extracomment>banner.py</extracomment>
        <translation>موعد لاحق</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then the version before it counts.</source>
        <extracomment>banner.py</extracomment>
        <translation>تاريخ النفاذ: {date}. وحتى ذلك الحين يُعمل بالنسخة السابقة.</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>banner.py, wording.py</extracomment>
        <translation>غير سارية بعد</translation>
    </message>
    <message>
        <source>The document was issued anew, {date}. What has changed since is not in this version.</source>
        <extracomment>banner.py</extracomment>
        <translation>صدرت الوثيقة من جديد ({date}). وما تغيّر منذ ذلك الحين ليس في هذه النسخة.</translation>
    </message>
    <message>
        <source>Its own publisher does not say so: it is shown here as {status}.</source>
        <extracomment>banner.py</extracomment>
        <translation>ناشرها لا يقول ذلك: حالتها المعروضة هنا: {status}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claim the same.</source>
        <extracomment>banner.py; for one: {n} more claims the same.</extracomment>
        <translation>
            <numerusform>لا يدّعي غيره الشيء نفسه.</numerusform>
            <numerusform>ويدّعي آخر الشيء نفسه.</numerusform>
            <numerusform>ويدّعي اثنان آخران الشيء نفسه.</numerusform>
            <numerusform>ويدّعي {n} آخرون الشيء نفسه.</numerusform>
            <numerusform>ويدّعي {n} آخرون الشيء نفسه.</numerusform>
            <numerusform>ويدّعي {n} آخرون الشيء نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new edition does not exist in {language}; it is in {others}.</source>
        <extracomment>banner.py</extracomment>
        <translation>لا توجد الطبعة الجديدة باللغة {language}؛ وهي متاحة باللغات: {others}.</translation>
    </message>
    <message>
        <source>The current version is on this laptop.</source>
        <extracomment>banner.py</extracomment>
        <translation>النسخة السارية موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The current version is not here yet, {size}.</source>
        <extracomment>banner.py</extracomment>
        <translation>النسخة السارية ليست هنا بعد ({size}).</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <extracomment>beside.py</extracomment>
        <translation>‏{what}: {done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>Making the library searchable: {done} of {n} documents</source>
        <extracomment>beside.py; for one: Making the library searchable: {done} of {n} document</extracomment>
        <translation>
            <numerusform>تجري تهيئة المكتبة للبحث: {done} من {n}</numerusform>
            <numerusform>تجري تهيئة المكتبة للبحث: {done} من وثيقة واحدة</numerusform>
            <numerusform>تجري تهيئة المكتبة للبحث: {done} من وثيقتين</numerusform>
            <numerusform>تجري تهيئة المكتبة للبحث: {done} من {n} وثائق</numerusform>
            <numerusform>تجري تهيئة المكتبة للبحث: {done} من {n} وثيقة</numerusform>
            <numerusform>تجري تهيئة المكتبة للبحث: {done} من {n} وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fieldshelf cannot open this: {name}</source>
        <extracomment>brought.py</extracomment>
        <translation>لا يستطيع Fieldshelf فتح هذا: {name}</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py</extracomment>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>browse_page.py</extracomment>
        <translation>المجموعات والمواضع</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, facets.py</extracomment>
        <translation>مع المستعاض عنها</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>browse_page.py, keep_parts.py</extracomment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>browse_page.py</extracomment>
        <translation>كل التدريب</translation>
    </message>
    <message>
        <source>All guidance</source>
        <extracomment>browse_page.py</extracomment>
        <translation>كل التوجيهات</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nothing for you here</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا شيء لك هنا</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا شيء هنا موجّه إلى: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>browse_page.py, reading_switch.py</extracomment>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Documents come with the first sync.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>تصل الوثائق مع أول مزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, coming_rows.py, export_page.py, home_page.py, publish_handing.py, publish_page.py, search_head.py, source_rows.py; for one: {n} document</extracomment>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>{n} وثائق</numerusform>
            <numerusform>{n} وثيقة</numerusform>
            <numerusform>{n} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden</source>
        <extracomment>browse_page.py; for one: {n} superseded hidden</extracomment>
        <translation>
            <numerusform>لا وثائق مستعاض عنها مخفية</numerusform>
            <numerusform>وثيقة واحدة مستعاض عنها مخفية</numerusform>
            <numerusform>وثيقتان مستعاض عنهما مخفيتان</numerusform>
            <numerusform>{n} وثائق مستعاض عنها مخفية</numerusform>
            <numerusform>{n} وثيقة مستعاض عنها مخفية</numerusform>
            <numerusform>{n} وثيقة مستعاض عنها مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing current here</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا شيء سارٍ هنا</translation>
    </message>
    <message>
        <source>What stands here was superseded or withdrawn.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>ما هنا استُعيض عنه أو سُحب.</translation>
    </message>
    <message>
        <source>There is nothing to complete.</source>
        <extracomment>completing.py</extracomment>
        <translation>لا شيء لإكماله.</translation>
    </message>
    <message>
        <source>Searches are not kept: nothing can be written in this place.</source>
        <extracomment>completing.py</extracomment>
        <translation>لا تُحفظ عمليات البحث: لا يمكن الكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>Recent searches are not kept.</source>
        <extracomment>completing.py</extracomment>
        <translation>لا تُحفظ عمليات البحث الأخيرة.</translation>
    </message>
    <message>
        <source>Recent searches are kept on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>تُحفظ عمليات البحث الأخيرة على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten.</source>
        <extracomment>completing.py</extracomment>
        <translation>نُسيت عمليات البحث الأخيرة.</translation>
    </message>
    <message>
        <source>From now on recent searches are kept, on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>من الآن تُحفظ عمليات البحث الأخيرة، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Recent searches were forgotten, and are not kept any more.</source>
        <extracomment>completing.py</extracomment>
        <translation>نُسيت عمليات البحث الأخيرة، ولن تُحفظ بعد الآن.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facets.py, info_panel.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>facets.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>facets.py, first_run.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>facets.py</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facets.py</extracomment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>facets.py, first_run.py, history_card.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <extracomment>facets.py</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>facets.py</extracomment>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>facets.py</extracomment>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>Fold away</source>
        <extracomment>facets.py</extracomment>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>facets.py, search_head.py, settings_page.py</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>facets.py</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>facets.py</extracomment>
        <translation>أقل</translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <extracomment>facets.py; for one: {n} more…</extracomment>
        <translation>
            <numerusform>لا مزيد…</numerusform>
            <numerusform>واحد آخر…</numerusform>
            <numerusform>اثنان آخران…</numerusform>
            <numerusform>{n} أخرى…</numerusform>
            <numerusform>{n} أخرى…</numerusform>
            <numerusform>{n} أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show superseded and withdrawn documents too</source>
        <extracomment>facets.py</extracomment>
        <translation>إظهار الوثائق المستعاض عنها والمسحوبة أيضًا</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>finding_page.py</extracomment>
        <translation>لا شيء هنا يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Your institution’s guidance and training, on this laptop, with or without a connection.</source>
        <extracomment>first_run.py</extracomment>
        <translation>توجيهات مؤسستكم وموادها التدريبية، على هذا الحاسوب، باتصال أو من دونه.</translation>
    </message>
    <message>
        <source>Nothing is sent from this laptop. There is no account.</source>
        <extracomment>first_run.py</extracomment>
        <translation>لا يُرسل أي شيء من هذا الحاسوب. ولا يوجد حساب.</translation>
    </message>
    <message>
        <source>Where the library comes from</source>
        <extracomment>first_run.py</extracomment>
        <translation>من أين تأتي المكتبة</translation>
    </message>
    <message>
        <source>Where your library is published</source>
        <extracomment>first_run.py</extracomment>
        <translation>أين تُنشر مكتبتكم</translation>
    </message>
    <message>
        <source>Ask your office. A folder on this laptop or on a stick can be a source too.</source>
        <extracomment>first_run.py</extracomment>
        <translation>اسأل مكتبك. ويمكن أن يكون المصدر أيضًا مجلدًا على هذا الحاسوب أو على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>استيراد حزمة…</translation>
    </message>
    <message>
        <source>A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.</source>
        <extracomment>first_run.py</extracomment>
        <translation>مجلد أعطاك إياه مكتبك أو معهد تدريب، على ذاكرة USB مثلًا. أو أفلته هنا.</translation>
    </message>
    <message>
        <source>A pack on a stick</source>
        <extracomment>first_run.py</extracomment>
        <translation>حزمة على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Add a source</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Start with one. You can add others later.</source>
        <extracomment>first_run.py</extracomment>
        <translation>ابدأ بمصدر واحد. ويمكنك إضافة غيره لاحقًا.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>first_run.py</extracomment>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <source>Add and fetch</source>
        <extracomment>first_run.py</extracomment>
        <translation>إضافة وجلب</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number. Answers come while you type, current guidance first.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>اكتب بضع كلمات أو عنوانًا أو رقمًا مرجعيًا. تظهر النتائج أثناء الكتابة، والتوجيهات السارية أولًا.</translation>
    </message>
    <message>
        <source>Words that belong together</source>
        <extracomment>guide_page.py</extracomment>
        <translation>كلمات متلازمة</translation>
    </message>
    <message>
        <source>Put them in quotation marks. A minus before a word leaves out what has it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ضعها بين علامتي اقتباس. وعلامة الطرح قبل كلمة تستبعد ما يحتوي عليها.</translation>
    </message>
    <message>
        <source>Superseded and withdrawn documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الوثائق المستعاض عنها والمسحوبة</translation>
    </message>
    <message>
        <source>They are hidden and counted; one click shows them, with what has replaced them.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>هي مخفية ومعدودة، وتظهر بنقرة واحدة مع ما حل محلها.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <extracomment>guide_page.py</extracomment>
        <translation>من دون اتصال</translation>
    </message>
    <message>
        <source>Everything that is on this laptop is searched and read without one.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>كل ما على هذا الحاسوب يُبحث فيه ويُقرأ من دون اتصال.</translation>
    </message>
    <message>
        <source>At the place that was found</source>
        <extracomment>guide_page.py</extracomment>
        <translation>في الموضع الذي عُثر عليه</translation>
    </message>
    <message>
        <source>Enter opens a document at its first hit. F3 leads to the next one, Alt+← back to the results.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>يفتح Enter الوثيقة عند أول مطابقة. وينقلك F3 إلى التالية، ويعيدك Alt+← إلى النتائج.</translation>
    </message>
    <message>
        <source>Several documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>عدة وثائق</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document still holds.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>يفتح Ctrl+Enter الوثيقة في علامة تبويب خاصة بها. وتبين كل علامة تبويب هل لا تزال وثيقتها سارية.</translation>
    </message>
    <message>
        <source>A banner above a document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>شريط فوق الوثيقة</translation>
    </message>
    <message>
        <source>It says that something else counts today, and opens that.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>يبين أن وثيقة أخرى هي المعتمدة اليوم، ويفتحها.</translation>
    </message>
    <message>
        <source>It is what to follow today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>هذه هي الوثيقة الواجب اتباعها اليوم.</translation>
    </message>
    <message>
        <source>It counts from the day that stands with it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تسري اعتبارًا من اليوم المبين معها.</translation>
    </message>
    <message>
        <source>It still counts, but its publisher meant to look at it again before today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>لا تزال سارية، لكن ناشرها كان ينوي مراجعتها قبل اليوم.</translation>
    </message>
    <message>
        <source>Do not rely on it: a newer document has taken its place.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>لا تعتمد عليها: فقد حلت محلها وثيقة أحدث.</translation>
    </message>
    <message>
        <source>Do not use it: its publisher has taken it back.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>لا تستعملها: فقد سحبها ناشرها.</translation>
    </message>
    <message>
        <source>Its publisher has not said whether it counts. Ask before you rely on it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>لم يبين ناشرها هل هي سارية. اسأل قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>By network</source>
        <extracomment>guide_page.py</extracomment>
        <translation>عبر الشبكة</translation>
    </message>
    <message>
        <source>Check for updates asks your sources. What has changed since you last looked stands on the first page.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>يسأل «التحقق من التحديثات» مصادرك. وما تغير منذ آخر اطلاع لك يظهر في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>By a stick</source>
        <extracomment>guide_page.py</extracomment>
        <translation>بواسطة ذاكرة USB</translation>
    </message>
    <message>
        <source>Import a pack under Packs &amp; sources, or drop its folder on the window.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>استورد حزمة من «الحزم والمصادر»، أو أفلت مجلدها على النافذة.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>guide_page.py</extracomment>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>What comes is checked against the signature of its publisher. What was changed on its way is refused, and nothing changes here.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>يُتحقق من كل ما يرد بتوقيع ناشره. وما تغير في الطريق يُرفض، ولا يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <extracomment>guide_page.py</extracomment>
        <translation>البحث من أي مكان</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تفريغ خانة البحث، ثم مغادرتها</translation>
    </message>
    <message>
        <source>Choose in the results while the cursor stays in the box</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الاختيار من النتائج مع بقاء المؤشر في الخانة</translation>
    </message>
    <message>
        <source>Open at the first hit, or in a tab of its own</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الفتح عند أول مطابقة، أو في علامة تبويب مستقلة</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إظهار المعاينة أو إخفاؤها</translation>
    </message>
    <message>
        <source>To the next part of the window, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إلى الجزء التالي من النافذة أو السابق</translation>
    </message>
    <message>
        <source>Find in the document, in the settings, or here</source>
        <extracomment>guide_page.py</extracomment>
        <translation>البحث في الوثيقة أو الإعدادات أو هنا</translation>
    </message>
    <message>
        <source>To the next hit, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إلى المطابقة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the window</source>
        <extracomment>guide_page.py</extracomment>
        <translation>أكبر، أصغر، بعرض النافذة</translation>
    </message>
    <message>
        <source>To the next document, close it, open it again</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إلى الوثيقة التالية، إغلاقها، فتحها من جديد</translation>
    </message>
    <message>
        <source>Save the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>guide_page.py, printing.py, reader_bar.py</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <extracomment>guide_page.py</extracomment>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Open what has replaced the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>فتح ما حل محل الوثيقة</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الانتقال إلى صفحة من الشريط الجانبي</translation>
    </message>
    <message>
        <source>Fill the screen, or no longer</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ملء الشاشة أو الخروج من ذلك</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>guide_page.py, search_box.py, settings_page.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>هذا الدليل</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>guide_page.py, settings_page.py</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What one needs to know, in a few minutes.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ما يلزم معرفته، في دقائق معدودة.</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>البحث في هذا الدليل</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>guide_page.py</extracomment>
        <translation>البحث عن الوثائق</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>What a status means</source>
        <extracomment>guide_page.py</extracomment>
        <translation>معنى كل حالة</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <extracomment>guide_page.py</extracomment>
        <translation>البقاء على اطلاع</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>guide_page.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>guide_page.py, report_page.py, settings_page.py</extracomment>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>hits_panel.py, reader_bar.py</extracomment>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>البحث في هذه الوثيقة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Places with the searched words</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>المواضع التي فيها الكلمات المطلوبة</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>ليس لهذه الوثيقة محتويات.</translation>
    </message>
    <message>
        <source>No place in this document has these words.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>لا موضع في هذه الوثيقة فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Type words to find them here.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>اكتب كلمات للبحث عنها هنا.</translation>
    </message>
    <message>
        <source>All
changes</source>
        <extracomment>home_page.py</extracomment>
        <translation>كل
التغييرات</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_page.py</extracomment>
        <translation>جديدة أو
محدّثة</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>استُعيض عنها
بأحدث منها</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_page.py</extracomment>
        <translation>مسحوبة،
لا تُستعمل</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>home_page.py, sidebar.py</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>guide_page.py, home_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>banner.py, changes_view.py, home_page.py, info_panel.py, updates_page.py</extracomment>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>تعليم الكل كمطّلع عليه</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>export_page.py, home_page.py, keep_page.py</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>home_page.py</extracomment>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All sources</source>
        <extracomment>home_page.py</extracomment>
        <translation>كل المصادر</translation>
    </message>
    <message numerus="yes">
        <source>{n} training items</source>
        <extracomment>home_page.py; for one: {n} training item</extracomment>
        <translation>
            <numerusform>لا مواد تدريبية</numerusform>
            <numerusform>مادة تدريبية واحدة</numerusform>
            <numerusform>مادتان تدريبيتان</numerusform>
            <numerusform>{n} مواد تدريبية</numerusform>
            <numerusform>{n} مادة تدريبية</numerusform>
            <numerusform>{n} مادة تدريبية</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} open without a connection.</source>
        <extracomment>home_page.py</extracomment>
        <translation>{n} من {total} تُفتح من دون اتصال.</translation>
    </message>
    <message>
        <source>{documents} and {lessons} in this library.</source>
        <extracomment>home_page.py</extracomment>
        <translation>في هذه المكتبة: {documents} و{lessons}.</translation>
    </message>
    <message>
        <source>since you last looked, {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>منذ آخر اطلاع لك، {date}</translation>
    </message>
    <message>
        <source>since this library was begun</source>
        <extracomment>home_page.py, updates_page.py</extracomment>
        <translation>منذ إنشاء هذه المكتبة</translation>
    </message>
    <message>
        <source>Nothing here changed since you last looked.</source>
        <extracomment>home_page.py</extracomment>
        <translation>لم يتغيّر شيء هنا منذ آخر اطلاع لك.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>history_card.py, home_page.py</extracomment>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} changes</source>
        <extracomment>home_page.py; for one: Show all {n} changes</extracomment>
        <translation>
            <numerusform>لا تغييرات لإظهارها</numerusform>
            <numerusform>إظهار التغيير الوحيد</numerusform>
            <numerusform>إظهار التغييرين</numerusform>
            <numerusform>إظهار التغييرات كلها وعددها {n}</numerusform>
            <numerusform>إظهار التغييرات كلها وعددها {n}</numerusform>
            <numerusform>إظهار التغييرات كلها وعددها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>replaced by {ref}</source>
        <extracomment>home_page.py</extracomment>
        <translation>استُعيض عنها بـ {ref}</translation>
    </message>
    <message>
        <source>no replacement</source>
        <extracomment>home_page.py</extracomment>
        <translation>بلا بديل</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>استُعيض عنها بأحدث منها</translation>
    </message>
    <message>
        <source>None yet. They come with the first sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>لا شيء بعد. تصل مع أول مزامنة.</translation>
    </message>
    <message>
        <source>The rest comes with the next sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>يصل الباقي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>{size} to get</source>
        <extracomment>home_page.py</extracomment>
        <translation>{size} للجلب</translation>
    </message>
    <message>
        <source>{here} of {total} documents, {rest} not on this laptop</source>
        <extracomment>home_page.py</extracomment>
        <translation>‏{here} من {total} وثيقة، {rest} ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>All here</source>
        <extracomment>home_page.py</extracomment>
        <translation>كلها هنا</translation>
    </message>
    <message>
        <source>Page {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>الصفحة {n} من {total}، فُتحت في {date}</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>فُتحت في {date}</translation>
    </message>
    <message>
        <source>What you open stands here, at the page where you stopped.</source>
        <extracomment>home_page.py</extracomment>
        <translation>ما تفتحه يظهر هنا، عند الصفحة التي توقفت فيها.</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <extracomment>import_page.py</extracomment>
        <translation>استيراد حزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>import_page.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, or the stick that it is on. You can also drop it on this window, or open the file open.fieldshelf-pack in the pack with a double click.</source>
        <extracomment>import_page.py</extracomment>
        <translation>اختر مجلد حزمة، أو الذاكرة التي هي عليها. ويمكنك أيضًا إفلاتها على هذه النافذة، أو فتح الملف open.fieldshelf-pack في الحزمة بنقرة مزدوجة.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} packs, the newest first. Nothing is imported before you have seen what it would change.</source>
        <extracomment>import_page.py; for one: There is {n} pack. Nothing is imported before you have seen what it would change.</extracomment>
        <translation>
            <numerusform>لا حزم هنا.</numerusform>
            <numerusform>توجد حزمة واحدة. لا يُستورد شيء قبل أن ترى ما الذي ستغيّره.</numerusform>
            <numerusform>توجد حزمتان، الأحدث أولًا. لا يُستورد شيء قبل أن ترى ما الذي ستغيّره.</numerusform>
            <numerusform>توجد {n} حزم، الأحدث أولًا. لا يُستورد شيء قبل أن ترى ما الذي ستغيّره.</numerusform>
            <numerusform>توجد {n} حزمة، الأحدث أولًا. لا يُستورد شيء قبل أن ترى ما الذي ستغيّره.</numerusform>
            <numerusform>توجد {n} حزمة، الأحدث أولًا. لا يُستورد شيء قبل أن ترى ما الذي ستغيّره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what the pack would change here…</source>
        <extracomment>import_page.py</extracomment>
        <translation>جارٍ النظر في ما ستغيّره الحزمة هنا…</translation>
    </message>
    <message>
        <source>An update is running. The pack has its turn when it has ended; what has arrived is kept if you stop it.</source>
        <extracomment>import_page.py</extracomment>
        <translation>يجري تحديث. يأتي دور الحزمة عند انتهائه؛ وإذا أوقفته حُفظ ما وصل.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <extracomment>import_page.py</extracomment>
        <translation>يجري تحديث</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <extracomment>import_page.py</extracomment>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>import_page.py</extracomment>
        <translation>اختيار غيرها…</translation>
    </message>
    <message>
        <source>Take the shorter list over</source>
        <extracomment>import_page.py</extracomment>
        <translation>قبول القائمة الأقصر</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>import_page.py, library_strip.py</extracomment>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>What to keep here</source>
        <extracomment>first_run.py</extracomment>
        <translation>ما يُحفظ هنا</translation>
    </message>
    <message>
        <source>Chosen when the source has been looked at</source>
        <extracomment>first_run.py</extracomment>
        <translation>يُختار بعد الاطلاع على المصدر</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <extracomment>first_run.py</extracomment>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Learn how Fieldshelf works. Add a source when you have one.</source>
        <extracomment>first_run.py</extracomment>
        <translation>تعرّف على طريقة عمل Fieldshelf، وأضف مصدرًا عندما يتوفر لديك.</translation>
    </message>
    <message>
        <source>Built-in guide only</source>
        <extracomment>first_run.py</extracomment>
        <translation>الدليل المدمج فقط</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <extracomment>first_run.py</extracomment>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Choose what to keep on this laptop</source>
        <extracomment>first_run.py</extracomment>
        <translation>اختر ما يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>By collection and language, with sizes.</source>
        <extracomment>first_run.py</extracomment>
        <translation>حسب المجموعة واللغة، مع الأحجام.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents of its lists are not in this pack. They can be found, and come with the next update or pack.</source>
        <extracomment>import_page.py; for one: {n} document of its lists is not in this pack. It can be found, and comes with the next update or pack.</extracomment>
        <translation>
            <numerusform>كل وثائق قوائمها في هذه الحزمة.</numerusform>
            <numerusform>وثيقة واحدة من قوائمها ليست في هذه الحزمة. يمكن العثور عليها، وتصل مع التحديث التالي أو الحزمة التالية.</numerusform>
            <numerusform>وثيقتان من قوائمها ليستا في هذه الحزمة. يمكن العثور عليهما، وتصلان مع التحديث التالي أو الحزمة التالية.</numerusform>
            <numerusform>{n} وثائق من قوائمها ليست في هذه الحزمة. يمكن العثور عليها، وتصل مع التحديث التالي أو الحزمة التالية.</numerusform>
            <numerusform>{n} وثيقة من قوائمها ليست في هذه الحزمة. يمكن العثور عليها، وتصل مع التحديث التالي أو الحزمة التالية.</numerusform>
            <numerusform>{n} وثيقة من قوائمها ليست في هذه الحزمة. يمكن العثور عليها، وتصل مع التحديث التالي أو الحزمة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded documents stay for reference, and your notes stay.</source>
        <extracomment>import_page.py</extracomment>
        <translation>تبقى الوثائق المستعاض عنها للرجوع إليها، وتبقى ملاحظاتك.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} items</source>
        <extracomment>import_page.py; for one: Import {n} item</extracomment>
        <translation>
            <numerusform>لا شيء للاستيراد</numerusform>
            <numerusform>استيراد عنصر واحد</numerusform>
            <numerusform>استيراد عنصرين</numerusform>
            <numerusform>استيراد {n} عناصر</numerusform>
            <numerusform>استيراد {n} عنصرًا</numerusform>
            <numerusform>استيراد {n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>import_page.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <extracomment>import_page.py</extracomment>
        <translation>جارٍ استيراد {name}</translation>
    </message>
    <message>
        <source>You can keep working: search and reading go on. Leave the stick in its place until this is done.</source>
        <extracomment>import_page.py</extracomment>
        <translation>يمكنك متابعة العمل: البحث والقراءة مستمران. اترك الذاكرة في مكانها حتى ينتهي هذا.</translation>
    </message>
    <message>
        <source>What has been copied is kept. Import the pack again to get the rest.</source>
        <extracomment>import_page.py</extracomment>
        <translation>ما نُسخ محفوظ. استورد الحزمة من جديد للحصول على الباقي.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>import_page.py</extracomment>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>All packs on this stick</source>
        <extracomment>import_page.py</extracomment>
        <translation>كل الحزم على هذه الذاكرة</translation>
    </message>
    <message>
        <source>Pack of an unknown publisher</source>
        <extracomment>import_parts.py</extracomment>
        <translation>حزمة من ناشر غير معروف</translation>
    </message>
    <message>
        <source>Fingerprint that the publisher gave you</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>البصمة التي أعطاك إياها الناشر</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>what a button does</comment>
        <extracomment>fingerprints.py</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What will change on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>ما الذي سيتغيّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>import_parts.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a document</comment>
        <extracomment>import_parts.py</extracomment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>import_parts.py</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>{size} needed</source>
        <extracomment>import_parts.py</extracomment>
        <translation>يلزم {size}</translation>
    </message>
    <message>
        <source>{size} free on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>{size} متاحة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is not enough room. Texts come first, then as many documents as there is room for.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>لا توجد مساحة كافية. تأتي النصوص أولًا، ثم ما تتسع له المساحة من الوثائق.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>changes_view.py, import_words.py</extracomment>
        <translation>مُضافة</translation>
    </message>
    <message>
        <source>The two editions cannot be compared</source>
        <extracomment>changes.py, comparing.py</extracomment>
        <translation>لا يمكن مقارنة الطبعتين</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>changes_view.py</extracomment>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>changes_view.py</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>{place} of {old}; {other} of {new}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>{place} من {old}؛ {other} من {new}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>المحذوف: {text}</translation>
    </message>
    <message>
        <source>Put in: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>المضاف: {text}</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>changes_view.py</extracomment>
        <translation>إغلاق قائمة التغييرات</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <extracomment>changes_view.py</extracomment>
        <translation>المواضع المختلفة</translation>
    </message>
    <message>
        <source>The two editions are being compared.</source>
        <extracomment>changes_view.py</extracomment>
        <translation>تجري مقارنة الطبعتين.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>changes_view.py</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <extracomment>changes_view.py, info_panel.py</extracomment>
        <translation>ما تغيّر من {old} إلى {new}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ.</source>
        <extracomment>changes_view.py; for one: {n} place differs.</extracomment>
        <translation>
            <numerusform>لا مواضع مختلفة.</numerusform>
            <numerusform>موضع واحد مختلف.</numerusform>
            <numerusform>موضعان مختلفان.</numerusform>
            <numerusform>{n} مواضع مختلفة.</numerusform>
            <numerusform>{n} موضعا مختلفا.</numerusform>
            <numerusform>{n} موضع مختلف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <extracomment>changes_view.py; for one: The first {n} is listed.</extracomment>
        <translation>
            <numerusform>لا شيء منها في القائمة.</numerusform>
            <numerusform>أولها في القائمة.</numerusform>
            <numerusform>أول اثنين في القائمة.</numerusform>
            <numerusform>أول {n} منها في القائمة.</numerusform>
            <numerusform>أول {n} منها في القائمة.</numerusform>
            <numerusform>أول {n} منها في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences only stand elsewhere.</source>
        <extracomment>changes_view.py; for one: {n} sentence only stands elsewhere.</extracomment>
        <translation>
            <numerusform>لم تنتقل أي جملة.</numerusform>
            <numerusform>جملة واحدة انتقلت من موضعها فقط.</numerusform>
            <numerusform>جملتان انتقلتا من موضعهما فقط.</numerusform>
            <numerusform>{n} جمل انتقلت من موضعها فقط.</numerusform>
            <numerusform>{n} جملة انتقلت من موضعها فقط.</numerusform>
            <numerusform>{n} جملة انتقلت من موضعها فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {ref} at: {place}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>فتح {ref}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}</source>
        <extracomment>coming_rows.py; for one: Show the other {n}</extracomment>
        <translation>
            <numerusform>عرض البقية ({n})</numerusform>
            <numerusform>عرض البقية ({n})</numerusform>
            <numerusform>عرض البقية ({n})</numerusform>
            <numerusform>عرض البقية ({n})</numerusform>
            <numerusform>عرض البقية ({n})</numerusform>
            <numerusform>عرض البقية ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces {ref}</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>تحل محل {ref}</translation>
    </message>
    <message>
        <source>Replaces an earlier one</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>تحل محل وثيقة سابقة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <source>Ready to read</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>جاهزة للقراءة</translation>
    </message>
    <message>
        <source>No text is kept of {ref}. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>لا يوجد نص محفوظ لـ {ref}. افتح الطبعتين لمعرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>{old} is in {language} and {new} in {other}. Only editions in the same language can be compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>{old} باللغة {language} و{new} باللغة {other}. لا يمكن إلا مقارنة طبعات باللغة نفسها.</translation>
    </message>
    <message>
        <source>They are too long to be compared on this laptop. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>هما أطول من أن تقارنا على هذا الحاسوب. افتح الطبعتين لمعرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>The text of {old} and {new} is the same. Pictures and layout are not compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>نص {old} ونص {new} متطابقان. لا تُقارن الصور ولا التنسيق.</translation>
    </message>
    <message>
        <source>No text has changed</source>
        <extracomment>comparing.py</extracomment>
        <translation>لم يتغير النص</translation>
    </message>
    <message>
        <source>For another laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>لحاسوب آخر</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>تضم الحزمة ما هو موجود هنا مع توقيعات ناشريه. ولا يحتاج من يتلقاها إلى اتصال.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>ما تضمه</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>لغات الوثائق</translation>
    </message>
    <message>
        <source>Only what is missing there…</source>
        <extracomment>export_page.py</extracomment>
        <translation>ما ينقص هناك فقط…</translation>
    </message>
    <message>
        <source>Choose the request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>اختيار الطلب الذي كُتب على الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>export_page.py</extracomment>
        <translation>كل شيء من جديد</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <extracomment>export_page.py</extracomment>
        <translation>إلى أين تُكتب</translation>
    </message>
    <message>
        <source>Ask for a pack</source>
        <extracomment>export_page.py</extracomment>
        <translation>طلب حزمة</translation>
    </message>
    <message>
        <source>A request says which files are here, and nothing about you. Give it to somebody who has more: there, a pack is written of only what is missing here.</source>
        <extracomment>export_page.py</extracomment>
        <translation>يذكر الطلب الملفات الموجودة هنا ولا يذكر شيئًا عنك. سلّمه لمن لديه المزيد: تُكتب هناك حزمة لا تضم إلا ما ينقص هنا.</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <extracomment>export_page.py</extracomment>
        <translation>كتابة طلب…</translation>
    </message>
    <message>
        <source>Choose at least one collection and one language.</source>
        <extracomment>export_page.py</extracomment>
        <translation>اختر مجموعة واحدة ولغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made.</source>
        <extracomment>export_page.py</extracomment>
        <translation>لا ينقص شيء حيث أُعد الطلب.</translation>
    </message>
    <message>
        <source>{what}, {size} needed.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{what}، يلزم {size}.</translation>
    </message>
    <message>
        <source>{size} free there.</source>
        <extracomment>export_page.py</extracomment>
        <translation>المتاح هناك {size}.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <extracomment>export_page.py</extracomment>
        <translation>المساحة غير كافية.</translation>
    </message>
    <message>
        <source>The request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>الطلب الذي كُتب على الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Only what is missing where {name} was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>ما ينقص حيث كُتب {name} فقط.</translation>
    </message>
    <message>
        <source>Write a request</source>
        <extracomment>export_page.py</extracomment>
        <translation>كتابة طلب</translation>
    </message>
    <message>
        <source>Written: {path}, {size}. Give it to somebody who has more.</source>
        <extracomment>export_page.py</extracomment>
        <translation>كُتب: {path}، {size}. سلّمه لمن لديه المزيد.</translation>
    </message>
    <message>
        <source>Reading again: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>القراءة من جديد: {done} من {total}</translation>
    </message>
    <message>
        <source>Writing: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>الكتابة: {done} من {total}</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made. No pack was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>لا ينقص شيء حيث أُعد الطلب. لم تُكتب أي حزمة.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}. Everything is on the stick: eject it, then take it out.</source>
        <extracomment>export_page.py</extracomment>
        <translation>كُتبت وقُرئت من جديد، كاملة: {what}، {size}. كل شيء على الذاكرة: أخرجها من النظام ثم انزعها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not on this laptop, and not in the pack.</source>
        <extracomment>export_page.py; for one: {n} file is not on this laptop, and not in the pack.</extracomment>
        <translation>
            <numerusform>لا ملفات ناقصة ({n}).</numerusform>
            <numerusform>ملف واحد ({n}) ليس على هذا الحاسوب ولا في الحزمة.</numerusform>
            <numerusform>ملفان ({n}) ليسا على هذا الحاسوب ولا في الحزمة.</numerusform>
            <numerusform>{n} ملفات ليست على هذا الحاسوب ولا في الحزمة.</numerusform>
            <numerusform>{n} ملفًا ليس على هذا الحاسوب ولا في الحزمة.</numerusform>
            <numerusform>{n} ملف ليس على هذا الحاسوب ولا في الحزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was written so far is no pack yet; written to the same place again, it goes on from there.</source>
        <extracomment>exporting.py</extracomment>
        <translation>توقفت الكتابة. ما كُتب حتى الآن ليس حزمة بعد، وإذا كُتبت في الموضع نفسه استؤنفت من هناك.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history_card.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>history_card.py</extracomment>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <extracomment>history_card.py</extracomment>
        <translation>حفظ السجل كنص</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>history_card.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>history_card.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>history_card.py</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>history_card.py</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>history_card.py</extracomment>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>home_page.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Choose what is kept here</source>
        <extracomment>home_page.py</extracomment>
        <translation>اختيار ما يُحتفظ به هنا</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>image_view.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>image_view.py</extracomment>
        <translation>صورة: {name}</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>image_view.py</extracomment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import_words.py</extracomment>
        <translation>مُضافة</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>import_words.py</extracomment>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>superseded</source>
        <extracomment>import_words.py</extracomment>
        <translation>مستعاض عنها</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>import_words.py</extracomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>import_words.py</extracomment>
        <translation>مُزالة</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>import_words.py; for one: {n} added</extracomment>
        <translation>
            <numerusform>لا مُضافة</numerusform>
            <numerusform>واحدة مُضافة</numerusform>
            <numerusform>اثنتان مُضافتان</numerusform>
            <numerusform>{n} مُضافة</numerusform>
            <numerusform>{n} مُضافة</numerusform>
            <numerusform>{n} مُضافة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this pack is new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>لا جديد هنا في هذه الحزمة.</translation>
    </message>
    <message>
        <source>Nothing more of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>لا يمكن أخذ المزيد من هذه الحزمة.</translation>
    </message>
    <message>
        <source>Nothing of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>لا يمكن أخذ شيء من هذه الحزمة.</translation>
    </message>
    <message>
        <source>It could not be looked at to the end. Nothing was changed.</source>
        <extracomment>import_words.py</extracomment>
        <translation>تعذّر النظر فيها حتى النهاية. لم يُغيّر شيء.</translation>
    </message>
    <message>
        <source>The import is complete.</source>
        <extracomment>import_words.py</extracomment>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing in this pack was new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>لم يكن في هذه الحزمة جديد هنا.</translation>
    </message>
    <message>
        <source>The import is partly done.</source>
        <extracomment>import_words.py</extracomment>
        <translation>اكتمل الاستيراد جزئيًا.</translation>
    </message>
    <message>
        <source>The pack was refused. Nothing of it was taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>رُفضت الحزمة. لم يؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been copied is kept; import the pack again to get the rest.</source>
        <extracomment>import_words.py</extracomment>
        <translation>أُوقف الاستيراد. ما نُسخ محفوظ؛ استورد الحزمة من جديد للحصول على الباقي.</translation>
    </message>
    <message>
        <source>Without the date of its signature</source>
        <extracomment>import_words.py</extracomment>
        <translation>بلا تاريخ للتوقيع</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>import_words.py; for one: {n} month ago</extracomment>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل {n} أشهر</numerusform>
            <numerusform>قبل {n} شهرًا</numerusform>
            <numerusform>قبل {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint compared</source>
        <extracomment>import_words.py</extracomment>
        <translation>قورنت البصمة</translation>
    </message>
    <message>
        <source>It is the one that you gave</source>
        <extracomment>import_words.py</extracomment>
        <translation>هي التي أعطيتها</translation>
    </message>
    <message>
        <source>Publisher known</source>
        <extracomment>import_words.py</extracomment>
        <translation>ناشر معروف</translation>
    </message>
    <message>
        <source>Known here as {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>معروف هنا باسم {name}</translation>
    </message>
    <message>
        <source>Importing from {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>جارٍ الاستيراد من {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>import_words.py, updates_page.py</extracomment>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>The import is not finished. What had been copied is kept.</source>
        <extracomment>import_words.py</extracomment>
        <translation>لم يكتمل الاستيراد. ما نُسخ محفوظ.</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <extracomment>import_words.py</extracomment>
        <translation>انتهى الاستيراد.</translation>
    </message>
    <message>
        <source>no document changed</source>
        <extracomment>import_words.py</extracomment>
        <translation>لم تتغيّر أي وثيقة</translation>
    </message>
    <message>
        <source>{changes}; {size} read.</source>
        <extracomment>import_words.py</extracomment>
        <translation>‏{changes}؛ قُرئ {size}.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s card, and no pack. Nothing was done. It says by which key a publisher is recognised. Add the publisher&apos;s address under Packs &amp; sources.</source>
        <extracomment>import_words.py</extracomment>
        <translation>‏{place} بطاقة ناشر وليست حزمة. لم يُفعل شيء. وهي تبيّن المفتاح الذي يُعرف به الناشر. أضف عنوان الناشر في «الحزم والمصادر».</translation>
    </message>
    <message>
        <source>{place} is what a publisher puts on a server, and no pack. Nothing was done. Add this folder as a source under Packs &amp; sources: it is fetched from there.</source>
        <extracomment>import_words.py</extracomment>
        <translation>‏{place} ما يضعه الناشر على خادم وليس حزمة. لم يُفعل شيء. أضف هذا المجلد مصدرًا في «الحزم والمصادر»: فيُجلب منه.</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s repository, and no pack. Nothing was done. On the page Publish, a pack can be made of it.</source>
        <extracomment>import_words.py</extracomment>
        <translation>‏{place} مستودع ناشر وليس حزمة. لم يُفعل شيء. ويمكن صنع حزمة منه في صفحة «النشر».</translation>
    </message>
    <message>
        <source>The new list of {item} leaves out most of what it has here. That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed. Ask the publisher. If it is meant, take the shorter list over below.</source>
        <extracomment>import_words.py</extracomment>
        <translation>القائمة الجديدة من {item} تُسقط معظم ما له هنا. وغالبًا ما يكون ذلك خطأً أو هجومًا لا رغبةً، ولذلك لم تُقبل: لم يُزل شيء. اسأل الناشر. وإن كان ذلك مقصودًا فاقبل القائمة الأقصر أدناه.</translation>
    </message>
    <message>
        <source>The pack offers documents of {item}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own; those of your sources stand under Packs &amp; sources. If the pack is the right one, remove that source first.</source>
        <extracomment>import_words.py</extracomment>
        <translation>تقدّم الحزمة وثائق من {item}، وهي تأتي على هذا الحاسوب من مصدر آخر. وقد رُفضت لكي لا يستعيض أحد عن توجيهات غيره. قارن البصمتين ببصمة الناشر؛ وبصمات مصادرك في «الحزم والمصادر». وإن كانت الحزمة هي الصحيحة فأزل ذلك المصدر أولًا.</translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>عن هذه الوثيقة</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>info_panel.py</extracomment>
        <translation>تستشهد بـ</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>يُستشهد بها في</translation>
    </message>
    <message>
        <source>More like this</source>
        <extracomment>info_panel.py</extracomment>
        <translation>وثائق مشابهة</translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>لم يعد ملف هذه الوثيقة موجودا</translation>
    </message>
    <message>
        <source>It had been downloaded, and is not on this laptop any more. It comes again with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>كان قد نُزّل ولم يعد على هذا الحاسوب. سيأتي ثانية مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Type the password to read it here. The password is forgotten when Fieldshelf is closed.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>اكتب كلمة السر لقراءتها هنا. تُنسى كلمة السر عند إغلاق Fieldshelf.</translation>
    </message>
    <message>
        <source>That password does not open it. Check capital letters and the keyboard’s language, then try again.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>كلمة السر هذه لا تفتحها. تحقق من الأحرف الكبيرة ولغة لوحة المفاتيح ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This document is locked with a password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>هذه الوثيقة مقفلة بكلمة سر</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Open its {part}</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>فتح: {part}</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <extracomment>keep_page.py</extracomment>
        <translation>ما يُحتفظ به هنا</translation>
    </message>
    <message>
        <source>Texts of everything are kept, so that all of it can be searched. Choose which documents are, too.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>يُحتفظ بنصوص كل شيء ليُبحث فيه كله. اختر الوثائق التي يُحتفظ بها أيضًا.</translation>
    </message>
    <message>
        <source>Keep collections that come later, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>الاحتفاظ أيضًا بالمجموعات التي ترد لاحقًا</translation>
    </message>
    <message>
        <source>Languages and kinds</source>
        <extracomment>keep_page.py</extracomment>
        <translation>اللغات والأنواع</translation>
    </message>
    <message>
        <source>Room on this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المساحة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The library may take</source>
        <extracomment>keep_page.py</extracomment>
        <translation>يجوز أن تشغل المكتبة</translation>
    </message>
    <message>
        <source>Fetch documents, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>جلب الوثائق أيضًا</translation>
    </message>
    <message>
        <source>Only texts are fetched at present, whatever is chosen here.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>لا تُجلب حاليًا إلا النصوص، أيًا كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>keep_page.py</extracomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>keep_page.py</extracomment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>What this changes</source>
        <extracomment>keep_page.py</extracomment>
        <translation>ما يتغيّر بذلك</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <extracomment>keep_page.py</extracomment>
        <translation>أنواع الملفات</translation>
    </message>
    <message>
        <source>{size} of {most} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المستعمل {size} من {most}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المستعمل {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المتاح على هذا القرص {size}</translation>
    </message>
    <message>
        <source>{size} chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المختار {size}.</translation>
    </message>
    <message>
        <source>{size} of it come with the next check.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>يأتي منه {size} مع التحقق التالي.</translation>
    </message>
    <message>
        <source>All of it is on this laptop.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>كله على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is not enough room for it: what replaces older guidance comes first.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المساحة غير كافية: يأتي أولًا ما يحل محل إرشادات أقدم.</translation>
    </message>
    <message>
        <source>Remove {size} that are here and not chosen</source>
        <extracomment>keep_page.py</extracomment>
        <translation>إزالة {size} موجودة هنا وغير مختارة</translation>
    </message>
    <message>
        <source>They can be searched and fetched again; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>يمكن البحث فيها وجلبها من جديد، وتبقى ملاحظاتك.</translation>
    </message>
    <message>
        <source>{size} of it came with a pack, and come back only with another one; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>ورد منها {size} مع حزمة ولا تعود إلا مع حزمة أخرى، وتبقى ملاحظاتك.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>يجري التحقق الآن. يمكن تغيير ذلك بعد انتهائه.</translation>
    </message>
    <message>
        <source>Applied. {size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>طُبّق. أُزيل {size}.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>طُبّق.</translation>
    </message>
    <message>
        <source>{size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>أُزيل {size}.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>المختار</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>{some} من {all}</translation>
    </message>
    <message>
        <source>a part</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>جزء</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>يُحتفظ بها</translation>
    </message>
    <message>
        <source>only texts</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>النصوص فقط</translation>
    </message>
    <message>
        <source>Get when online</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>احصل عليها عند الاتصال</translation>
    </message>
    <message>
        <source>Do not get {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>عدم الحصول على {title}</translation>
    </message>
    <message>
        <source>Nothing waits. Documents that you ask for and that are not here yet stand here, and come before all others.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>لا شيء في الانتظار. تظهر هنا الوثائق التي تطلبها وليست على الحاسوب بعد، وتأتي قبل غيرها.</translation>
    </message>
    <message>
        <source>Earlier: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>تقديم: {title}</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>تأخير: {title}</translation>
    </message>
    <message>
        <source>Largest documents here</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>أكبر الوثائق هنا</translation>
    </message>
    <message>
        <source>Get again</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>الحصول عليها من جديد</translation>
    </message>
    <message>
        <source>Get again: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>الحصول من جديد: {title}</translation>
    </message>
    <message>
        <source>Removed by you, {size}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>أزلتَها أنت، {size}</translation>
    </message>
    <message>
        <source>Remove “{title}” ({size}) from this laptop? It can still be found and searched, and your notes stay. It comes back when you ask for it, from its source or with a pack.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>هل تريد إزالة «{title}» ({size}) من هذا الحاسوب؟ سيبقى بالإمكان العثور عليها والبحث فيها، وتبقى ملاحظاتك. وتعود حين تطلبها، من مصدرها أو مع حزمة.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>إزالة وثيقة</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>حتى {size}</translation>
    </message>
    <message>
        <source>The library cannot be written any more: its folder was protected, or belongs to somebody else. Reading and searching go on; nothing new is taken in.</source>
        <extracomment>library_strip.py</extracomment>
        <translation>لم تعد الكتابة في المكتبة ممكنة: مجلدها محمي أو يخص شخصًا آخر. تستمر القراءة والبحث، ولا يُضاف جديد.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>media_panel.py</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>It plays in the program that this laptop has for it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>يُشغَّل في البرنامج المخصص له على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Play with the system’s player</source>
        <extracomment>media_panel.py</extracomment>
        <translation>التشغيل بمشغل النظام</translation>
    </message>
    <message>
        <source>This link leads out of the library, to {address}. It needs a connection, and that site learns that you came.</source>
        <extracomment>outside.py</extracomment>
        <translation>يقود هذا الرابط إلى خارج المكتبة، إلى {address}. ويلزم له اتصال، وسيعلم ذلك الموقع بزيارتك.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>outside.py</extracomment>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Folder of the pack, or the stick that it is on</source>
        <extracomment>pack_ways.py</extracomment>
        <translation>مجلد الحزمة، أو الذاكرة التي هي عليها</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <extracomment>page_images.py</extracomment>
        <translation>لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>تحديد نص الصفحة</translation>
    </message>
    <message>
        <source>{rate}, limit {most}</source>
        <extracomment>phases.py</extracomment>
        <translation>{rate}، الحد {most}</translation>
    </message>
    <message>
        <source>Printed {day} from Fieldshelf</source>
        <extracomment>printing.py</extracomment>
        <translation>طُبعت في {day} من Fieldshelf</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on and connected, then try again.</source>
        <extracomment>printing.py</extracomment>
        <translation>لم تستلم الطابعة شيئا. تحقق من أنها مشغلة وموصولة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The first page is being prepared.</source>
        <extracomment>printing.py</extracomment>
        <translation>يجري إعداد الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>printing.py</extracomment>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>{n} of {total} pages printed</source>
        <extracomment>printing.py</extracomment>
        <translation>الصفحات المطبوعة: {n} من {total}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>printing.py</extracomment>
        <translation>لم تتم الطباعة</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <extracomment>proposal.py, updates_page.py</extracomment>
        <translation>الجلب الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>proposal.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what a button does</comment>
        <extracomment>publish_handing.py</extracomment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>reader_bar.py, slide_view.py</extracomment>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Size and direction of the pages</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>حجم الصفحات واتجاهها</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>صفحة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>الصفحات بعضها تحت بعض</translation>
    </message>
    <message>
        <source>It was broken off when Fieldshelf or the computer was switched off. The next check goes on with it.</source>
        <extracomment>records.py</extracomment>
        <translation>انقطع عند إيقاف Fieldshelf أو الحاسوب. يواصله التحقق التالي.</translation>
    </message>
    <message>
        <source>{changes}; received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>{changes}؛ وصل وتم التحقق منه.</translation>
    </message>
    <message>
        <source>What was still missing was received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>وصل ما كان ناقصًا وتم التحقق منه.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <extracomment>records.py</extracomment>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Fieldshelf: history of updates, {date}</source>
        <extracomment>records.py</extracomment>
        <translation>سجل تحديثات Fieldshelf، {date}</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <extracomment>records.py</extracomment>
        <translation>تعذرت كتابة {path}. اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>Say what you did and what happened. Below it stands what the program knows of itself: no titles, no searches, no names. Read it, change what you like, and save it as a file for whoever helps you. Nothing is sent.</source>
        <extracomment>report_page.py</extracomment>
        <translation>اذكر ما فعلته وما حدث. ويرد أدناه ما يعرفه البرنامج عن نفسه: من دون عناوين أو عمليات بحث أو أسماء. اقرأه وغيّر ما تشاء واحفظه في ملف لمن يساعدك. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>report_page.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>report_page.py</extracomment>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>report_page.py</extracomment>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>report_page.py</extracomment>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <extracomment>report_page.py</extracomment>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder.</source>
        <extracomment>report_page.py</extracomment>
        <translation>تعذر حفظ التقرير هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>{size} a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>{size} في اليوم</translation>
    </message>
    <message>
        <source>Ask before downloads over {size}</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>السؤال قبل جلب ما يزيد على {size}</translation>
    </message>
    <message>
        <source>{size} used today</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>المستعمل اليوم {size}</translation>
    </message>
    <message>
        <source>{size} used today, {left} left</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>المستعمل اليوم {size}، والباقي {left}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>السؤال قبل جلب ما يزيد على</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>search_box.py, settings_page.py</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this laptop only.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>ما تختاره يُعمل به فورًا، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>settings_page.py</extracomment>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings_page.py</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Documents stay in their own languages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تبقى الوثائق بلغاتها.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings_page.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings_page.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>settings_page.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Pages of documents stay light.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تبقى صفحات الوثائق فاتحة.</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>مظهر داكن فاتح</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>settings_page.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_page.py</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text, rows and icons together. The window opens again for it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>النص والأسطر والأيقونات معًا. وتُفتح النافذة من جديد لذلك.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تكبير خط</translation>
    </message>
    <message>
        <source>Show only icons at the side</source>
        <extracomment>settings_page.py</extracomment>
        <translation>إظهار الأيقونات وحدها في الجانب</translation>
    </message>
    <message>
        <source>Their names stand in their tooltips.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تظهر أسماؤها عند الإشارة إليها.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>settings_page.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <extracomment>settings_page.py</extracomment>
        <translation>فتح ما كان مفتوحًا في المرة السابقة</translation>
    </message>
    <message>
        <source>The documents in their tabs, at their pages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>الوثائق في علامات تبويبها، عند صفحاتها.</translation>
    </message>
    <message>
        <source>Search and guidance can show only what is for you.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>يمكن للبحث والتوجيهات أن يُظهرا ما يخصك فقط.</translation>
    </message>
    <message>
        <source>post mission audience</source>
        <extracomment>settings_page.py</extracomment>
        <translation>وظيفة بعثة فئة مستهدفة</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <extracomment>settings_page.py</extracomment>
        <translation>ما يُحفظ عنك</translation>
    </message>
    <message>
        <source>Keep what I have read</source>
        <extracomment>settings_page.py</extracomment>
        <translation>حفظ ما قرأته</translation>
    </message>
    <message>
        <source>On this laptop only. Without it nothing is opened again by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>على هذا الحاسوب فقط. ومن دونه لا يُفتح شيء من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>history private</source>
        <extracomment>settings_page.py</extracomment>
        <translation>سجل خصوصية</translation>
    </message>
    <message>
        <source>Keep what I have searched for</source>
        <extracomment>settings_page.py</extracomment>
        <translation>حفظ ما بحثت عنه</translation>
    </message>
    <message>
        <source>On this laptop only. It is offered again below the search box.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>على هذا الحاسوب فقط. ويُعرض من جديد تحت خانة البحث.</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>settings_page.py</extracomment>
        <translation>سجل</translation>
    </message>
    <message>
        <source>How often sources are asked, when, how fast and what is fetched.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>عدد مرات سؤال المصادر وموعده وسرعته وما يُجلب.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>sync network speed limit metered</source>
        <extracomment>settings_page.py</extracomment>
        <translation>مزامنة شبكة سرعة حد</translation>
    </message>
    <message>
        <source>Where the documents on this laptop come from.</source>
        <extracomment>settings_page.py, sources_page.py</extracomment>
        <translation>من أين تأتي الوثائق التي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>settings_page.py</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>settings_page.py</extracomment>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>The program, and this folder: nothing else holds your documents.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>البرنامج وهذا المجلد: لا شيء غيرهما يحفظ وثائقك.</translation>
    </message>
    <message>
        <source>How much it takes</source>
        <extracomment>settings_page.py</extracomment>
        <translation>المساحة التي تشغلها</translation>
    </message>
    <message>
        <source>space disk</source>
        <extracomment>settings_page.py</extracomment>
        <translation>مساحة قرص</translation>
    </message>
    <message>
        <source>How to find, read and update, in a few minutes.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>كيفية البحث والقراءة والتحديث، في دقائق معدودة.</translation>
    </message>
    <message>
        <source>You read and change the report before you give it to anybody.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تقرأ التقرير وتغيره قبل أن تعطيه لأحد.</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>كتابة تقرير…</translation>
    </message>
    <message>
        <source>Its version, and the licences of all that is in it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>إصداره، وتراخيص كل مكوناته.</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <extracomment>sidebar.py</extracomment>
        <translation>إظهار الأيقونات وحدها</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>sidebar.py</extracomment>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>{left} left of your {size}</source>
        <extracomment>sidebar.py</extracomment>
        <translation>بقي {left} من {size} المخصصة</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>slide_view.py</extracomment>
        <translation>ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>This slide has no words.</source>
        <extracomment>slide_view.py</extracomment>
        <translation>لا نص في هذه الشريحة.</translation>
    </message>
    <message>
        <source>Comes with packs; no address is known.</source>
        <extracomment>source_card.py</extracomment>
        <translation>يرد مع الحزم، ولا يُعرف له عنوان.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint by another way, and type what you were told: it is compared.</source>
        <extracomment>source_card.py</extracomment>
        <translation>اطلب البصمة من الناشر بطريق آخر، واكتب ما قيل لك: تُقارن.</translation>
    </message>
    <message>
        <source>Next try: {when}.</source>
        <extracomment>source_card.py, source_rows.py</extracomment>
        <translation>المحاولة التالية: {when}.</translation>
    </message>
    <message>
        <source>Also asked at: {places}</source>
        <extracomment>source_card.py</extracomment>
        <translation>يُسأل أيضًا في: {places}</translation>
    </message>
    <message>
        <source>Asked at no other place.</source>
        <extracomment>source_card.py</extracomment>
        <translation>لا يُسأل في موضع آخر.</translation>
    </message>
    <message>
        <source>Mirrors…</source>
        <extracomment>source_card.py</extracomment>
        <translation>المرايا…</translation>
    </message>
    <message>
        <source>Change the mirrors of {name}</source>
        <extracomment>source_card.py</extracomment>
        <translation>تغيير مرايا {name}</translation>
    </message>
    <message>
        <source>Mirrors, with a space between them</source>
        <extracomment>source_card.py</extracomment>
        <translation>المرايا، بينها مسافة</translation>
    </message>
    <message>
        <source>Other addresses or folders with the same collections, with a space between them. They need no trust.</source>
        <extracomment>source_card.py</extracomment>
        <translation>عناوين أو مجلدات أخرى فيها المجموعات نفسها، بينها مسافة. لا حاجة إلى الوثوق بها.</translation>
    </message>
    <message>
        <source>Take its files off this laptop, too: {size}</source>
        <extracomment>source_card.py</extracomment>
        <translation>إزالة ملفاته أيضًا من هذا الحاسوب: {size}</translation>
    </message>
    <message>
        <source>What is taken off can still be searched. It comes back when the source is added again.</source>
        <extracomment>source_card.py</extracomment>
        <translation>يبقى البحث ممكنًا فيما يُزال، ويعود عند إضافة المصدر من جديد.</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>ما يُحتفظ به هنا…</translation>
    </message>
    <message>
        <source>For another laptop…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>لحاسوب آخر…</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come with the next update</source>
        <extracomment>status_bar.py; for one: {n} item comes with the next update</extracomment>
        <translation>
            <numerusform>لا مواد تأتي مع التحديث القادم</numerusform>
            <numerusform>مادة واحدة تأتي مع التحديث القادم</numerusform>
            <numerusform>مادتان تأتيان مع التحديث القادم</numerusform>
            <numerusform>{n} مواد تأتي مع التحديث القادم</numerusform>
            <numerusform>{n} مادة تأتي مع التحديث القادم</numerusform>
            <numerusform>{n} مادة تأتي مع التحديث القادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items waiting for a connection</source>
        <extracomment>status_bar.py; for one: {n} item waiting for a connection</extracomment>
        <translation>
            <numerusform>لا مواد تنتظر الاتصال</numerusform>
            <numerusform>مادة واحدة تنتظر الاتصال</numerusform>
            <numerusform>مادتان تنتظران الاتصال</numerusform>
            <numerusform>{n} مواد تنتظر الاتصال</numerusform>
            <numerusform>{n} مادة تنتظر الاتصال</numerusform>
            <numerusform>{n} مادة تنتظر الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>switch.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Open documents</source>
        <extracomment>tabs.py</extracomment>
        <translation>الوثائق المفتوحة</translation>
    </message>
    <message>
        <source>Close this document</source>
        <extracomment>tabs.py</extracomment>
        <translation>إغلاق هذه الوثيقة</translation>
    </message>
    <message>
        <source>See what would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>عرض ما سيصل</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>updates_page.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>updates_page.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept, and it goes on where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>أُوقف مؤقتًا. يُحتفظ بما وصل، ويُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>You can keep working. Finished documents open at once, and a broken connection starts again where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>يمكنك مواصلة العمل. تُفتح الوثائق المكتملة فورًا، ويُستأنف الاتصال المنقطع من حيث توقف.</translation>
    </message>
    <message>
        <source>Superseding guidance comes first</source>
        <extracomment>updates_page.py</extracomment>
        <translation>ما يحل محل غيره يأتي أولًا</translation>
    </message>
    <message>
        <source>Fetch {what}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>جلب {what}</translation>
    </message>
    <message>
        <source>What would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>ما سيصل</translation>
    </message>
    <message>
        <source>{size} of texts</source>
        <extracomment>updates_page.py</extracomment>
        <translation>نصوص: {size}</translation>
    </message>
    <message>
        <source>Only lists and changes of status, which are small.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>قوائم وتغييرات في الحالة فقط، وهي صغيرة.</translation>
    </message>
    <message>
        <source>Nothing new: everything that is wanted is on this laptop.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>لا جديد: كل المطلوب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{size} of it would come today, {later} would wait for another day.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>يصل منه اليوم {size}، وينتظر {later} إلى يوم آخر.</translation>
    </message>
    <message>
        <source>Last import</source>
        <extracomment>updates_page.py</extracomment>
        <translation>آخر استيراد</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents that were open last time are not in this library any more.</source>
        <extracomment>whereabouts.py; for one: {n} document that was open last time is not in this library any more.</extracomment>
        <translation>
            <numerusform>لا وثائق مفقودة مما كان مفتوحًا في المرة السابقة.</numerusform>
            <numerusform>وثيقة واحدة كانت مفتوحة في المرة السابقة لم تعد في هذه المكتبة.</numerusform>
            <numerusform>وثيقتان كانتا مفتوحتين في المرة السابقة لم تعودا في هذه المكتبة.</numerusform>
            <numerusform>{n} وثائق كانت مفتوحة في المرة السابقة لم تعد في هذه المكتبة.</numerusform>
            <numerusform>{n} وثيقة كانت مفتوحة في المرة السابقة لم تعد في هذه المكتبة.</numerusform>
            <numerusform>{n} وثيقة كانت مفتوحة في المرة السابقة لم تعد في هذه المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>wording.py</extracomment>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>info_panel.py</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>its number</comment>
        <extracomment>info_panel.py</extracomment>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>info_panel.py</extracomment>
        <translation>الصدور</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>info_panel.py</extracomment>
        <translation>النفاذ</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>info_panel.py</extracomment>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>أقرّها</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>info_panel.py</extracomment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>info_panel.py</extracomment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>info_panel.py</extracomment>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>info_panel.py</extracomment>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>None, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>لا يوجد، {status}</translation>
    </message>
    <message>
        <source>No review date given</source>
        <extracomment>info_panel.py</extracomment>
        <translation>لم يُذكر موعد المراجعة</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>info_panel.py</extracomment>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>{status}, you are here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status}، أنت هنا</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>‏{status} في {date}</translation>
    </message>
    <message>
        <source>Claimed by others</source>
        <extracomment>info_panel.py</extracomment>
        <translation>يدّعيه آخرون</translation>
    </message>
    <message>
        <source>Only its own publisher, or one that it names, can replace a document.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>لا يمكن أن يستعيض عن الوثيقة إلا ناشرها أو من يسمّيه.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <extracomment>info_panel.py</extracomment>
        <translation>التوقيع موثَّق</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>وقّعها {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>من {name}.</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it was taken from there as it is.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>لا أحد يضمنها: أُخذت من هناك كما هي.</translation>
    </message>
    <message>
        <source>Unknown publisher</source>
        <extracomment>info_panel.py, preview.py</extracomment>
        <translation>ناشر غير معروف</translation>
    </message>
    <message>
        <source>Calls itself {name}.</source>
        <extracomment>import_page.py, info_panel.py</extracomment>
        <translation>يسمّي نفسه {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>قارن بصمته في «الحزم والمصادر».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>تُحقّق منها هنا في {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>edition of {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>طبعة {date}</translation>
    </message>
    <message>
        <source>edition of {date}, older than the document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>طبعة {date}، أقدم من الوثيقة</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Not here, {size}</source>
        <extracomment>info_panel.py, instead_panel.py, wording.py</extracomment>
        <translation>ليست هنا، {size}</translation>
    </message>
    <message>
        <source>Open in {language}</source>
        <extracomment>info_panel.py, wording.py</extracomment>
        <translation>الفتح باللغة {language}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>info_panel.py</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>ذات صلة</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>coming_rows.py, import_parts.py, info_panel.py, publish_steps.py; for one: and {n} more</extracomment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>فتح {title}، {status}</translation>
    </message>
    <message>
        <source>not in this library</source>
        <extracomment>info_panel.py</extracomment>
        <translation>ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>first_run.py, language_button.py, settings_page.py</extracomment>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <extracomment>main_window.py</extracomment>
        <translation>↑ ↓ اختيار</translation>
    </message>
    <message>
        <source>Enter open</source>
        <extracomment>main_window.py</extracomment>
        <translation>⁨Enter⁩ فتح</translation>
    </message>
    <message>
        <source>Space preview</source>
        <extracomment>main_window.py</extracomment>
        <translation>المسافة معاينة</translation>
    </message>
    <message>
        <source>Alt+↓ suggestions</source>
        <extracomment>main_window.py</extracomment>
        <translation>⁨Alt+↓⁩ اقتراحات</translation>
    </message>
    <message>
        <source>F3 next hit</source>
        <extracomment>main_window.py</extracomment>
        <translation>⁨F3⁩ المطابقة التالية</translation>
    </message>
    <message>
        <source>Ctrl+F find in this document</source>
        <extracomment>main_window.py</extracomment>
        <translation>⁨Ctrl+F⁩ البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Alt+← back</source>
        <extracomment>main_window.py</extracomment>
        <translation>⁨Alt+←⁩ رجوع</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>main_window.py</extracomment>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>Close Fieldshelf</source>
        <extracomment>main_window.py</extracomment>
        <translation>إغلاق Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>نُسخ: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>instead_panel.py, outside.py, reader_bar.py</extracomment>
        <translation>الفتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.</source>
        <extracomment>outside.py</extracomment>
        <translation>قد يحتوي «{name}» على أجزاء تعمل على هذا الحاسوب. لا تفتحه إلا إذا كنت تثق بمن نشره.</translation>
    </message>
    <message>
        <source>Document page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>صفحة الوثيقة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>phases.py</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>phases.py</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>phases.py</extracomment>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>phases.py</extracomment>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>phases.py</extracomment>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>phases.py</extracomment>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>preview.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Open the new edition</source>
        <extracomment>preview.py, wording.py</extracomment>
        <translation>فتح الطبعة الجديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>preview.py, settings_page.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>preview.py, reader_bar.py</extracomment>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>preview.py</extracomment>
        <translation>موثَّقة</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>‏{place} من {total}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>preview.py</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Open at page {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>فتح الصفحة {n}</translation>
    </message>
    <message>
        <source>Open at slide {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>فتح الشريحة {n}</translation>
    </message>
    <message>
        <source>Place {n} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>الموضع {n} من {total}</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>preview.py</extracomment>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>This document was published without a file.</source>
        <extracomment>preview.py</extracomment>
        <translation>نُشرت هذه الوثيقة من دون ملف.</translation>
    </message>
    <message>
        <source>There is no text to show before it is here.</source>
        <extracomment>preview.py</extracomment>
        <translation>لا نص لعرضه قبل أن تصل إلى هنا.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <extracomment>preview.py</extracomment>
        <translation>لا يمكن عرض هذا</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>proposal.py</extracomment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>المقارنة من جديد</translation>
    </message>
    <message>
        <source>Go on to sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>الانتقال إلى التوقيع</translation>
    </message>
    <message>
        <source>Nothing in these documents stands out.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>لا شيء لافتًا في هذه الوثائق.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are unchanged.</source>
        <extracomment>publish_changes.py; for one: {n} document is unchanged.</extracomment>
        <translation>
            <numerusform>لا وثائق بلا تغيير.</numerusform>
            <numerusform>وثيقة واحدة لم تتغيّر.</numerusform>
            <numerusform>وثيقتان لم تتغيّرا.</numerusform>
            <numerusform>{n} وثائق لم تتغيّر.</numerusform>
            <numerusform>{n} وثيقة لم تتغيّر.</numerusform>
            <numerusform>{n} وثيقة لم تتغيّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {upload} to upload; a reader who is up to date fetches at most {fetch}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>يُرفع {upload} على الأكثر؛ والقارئ الذي لديه آخر تحديث يجلب {fetch} على الأكثر.</translation>
    </message>
    <message>
        <source>Collections: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>المجموعات: {listed}.</translation>
    </message>
    <message>
        <source>{change}: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>‏{change}: {fields}</translation>
    </message>
    <message>
        <source>In documents that have not changed, as before: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>في الوثائق التي لم تتغيّر، كما كان: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>history_card.py, import_parts.py, publish_changes.py; for one: Show all {n}</extracomment>
        <translation>
            <numerusform>لا شيء لإظهاره</numerusform>
            <numerusform>إظهار الوحيدة</numerusform>
            <numerusform>إظهار الاثنتين</numerusform>
            <numerusform>إظهار الكل، وعددها {n}</numerusform>
            <numerusform>إظهار الكل، وعددها {n}</numerusform>
            <numerusform>إظهار الكل، وعددها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened in a tab.</source>
        <extracomment>main_window.py</extracomment>
        <translation>فُتحت في علامة تبويب.</translation>
    </message>
    <message>
        <source>Another program has asked this window for something that it does not understand.</source>
        <extracomment>one_window.py</extracomment>
        <translation>طلب برنامج آخر من هذه النافذة شيئًا لا تفهمه.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which the sheet has</source>
        <extracomment>publish_changes.py; for one: and {n} more, which the sheet has</extracomment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحدة أخرى في الجدول</numerusform>
            <numerusform>واثنتان أخريان في الجدول</numerusform>
            <numerusform>و{n} أخرى في الجدول</numerusform>
            <numerusform>و{n} أخرى في الجدول</numerusform>
            <numerusform>و{n} أخرى في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>superseded by {document}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>استُعيض عنها بـ {document}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>other than signed: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>يختلف عن الموقَّع: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>publish_changes.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this before you sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>اطّلع على هذا قبل التوقيع</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>مجلد الوثائق</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>اختره أو أفلته هنا</translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>keep_parts.py, publish_folder.py</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>قراءة المجلد</translation>
    </message>
    <message>
        <source>Write the sheet anew</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>كتابة الجدول من جديد</translation>
    </message>
    <message>
        <source>The corrections in the sheet that were not read back are lost.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>تضيع التصحيحات التي لم تُقرأ من الجدول.</translation>
    </message>
    <message>
        <source>Every file is read, and a sheet is written with what is found. Nothing is published by that.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>يُقرأ كل ملف، ويُكتب جدول بما يُعثر عليه. ولا يُنشر شيء بذلك.</translation>
    </message>
    <message>
        <source>Collection that they belong to: choose one, or write a new name</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>المجموعة التي تنتمي إليها: اختر واحدة أو اكتب اسمًا جديدًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stand in the sheet.</source>
        <extracomment>publish_folder.py; for one: {n} row stands in the sheet.</extracomment>
        <translation>
            <numerusform>الجدول خالٍ.</numerusform>
            <numerusform>في الجدول صف واحد.</numerusform>
            <numerusform>في الجدول صفان.</numerusform>
            <numerusform>في الجدول {n} صفوف.</numerusform>
            <numerusform>في الجدول {n} صفًا.</numerusform>
            <numerusform>في الجدول {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have no file in this folder, and stay published as they are. To withdraw them, write withdrawn in the column status of their rows:</source>
        <extracomment>publish_folder.py; for one: {n} document has no file in this folder, and stays published as it is. To withdraw it, write withdrawn in the column status of its row:</extracomment>
        <translation>
            <numerusform>كل الوثائق لها ملفات في هذا المجلد. ولسحب وثيقة اكتب withdrawn في العمود status من صفها:</numerusform>
            <numerusform>وثيقة واحدة ليس لها ملف في هذا المجلد، وتبقى منشورة كما هي. لسحبها اكتب withdrawn في العمود status من صفها:</numerusform>
            <numerusform>وثيقتان ليس لهما ملف في هذا المجلد، وتبقيان منشورتين كما هما. لسحبهما اكتب withdrawn في العمود status من صفيهما:</numerusform>
            <numerusform>{n} وثائق ليس لها ملفات في هذا المجلد، وتبقى منشورة كما هي. لسحبها اكتب withdrawn في العمود status من صفوفها:</numerusform>
            <numerusform>{n} وثيقة ليس لها ملفات في هذا المجلد، وتبقى منشورة كما هي. لسحبها اكتب withdrawn في العمود status من صفوفها:</numerusform>
            <numerusform>{n} وثيقة ليس لها ملفات في هذا المجلد، وتبقى منشورة كما هي. لسحبها اكتب withdrawn في العمود status من صفوفها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The sheet has a row for every file. Much in it is guessed: correct what is wrong, save it, and read it back. It can be read back as it stands, too.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>في الجدول صف لكل ملف. وكثير مما فيه تخمين: صحّح الخطأ واحفظه ثم أعد قراءته. ويمكن أيضًا قراءته كما هو.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>فتح الجدول</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>إعادة قراءته</translation>
    </message>
    <message>
        <source>Save the sheet when you have corrected it, then read it back.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>احفظ الجدول بعد تصحيحه ثم أعد قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents added</source>
        <extracomment>publish_folder.py; for one: {n} document added</extracomment>
        <translation>
            <numerusform>لم تُضف وثائق</numerusform>
            <numerusform>أُضيفت وثيقة واحدة</numerusform>
            <numerusform>أُضيفت وثيقتان</numerusform>
            <numerusform>أُضيفت {n} وثائق</numerusform>
            <numerusform>أُضيفت {n} وثيقة</numerusform>
            <numerusform>أُضيفت {n} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>publish_folder.py; for one: {n} unchanged</extracomment>
        <translation>
            <numerusform>لا شيء بلا تغيير</numerusform>
            <numerusform>واحدة بلا تغيير</numerusform>
            <numerusform>اثنتان بلا تغيير</numerusform>
            <numerusform>{n} بلا تغيير</numerusform>
            <numerusform>{n} بلا تغيير</numerusform>
            <numerusform>{n} بلا تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>‏{said}.</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>With the signature, all that stands above becomes what readers get once it is handed out. That cannot be taken back; a later signature can say something else.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>بالتوقيع يصبح كل ما سبق هو ما يتلقاه القراء عند توزيعه. ولا يمكن الرجوع عن ذلك؛ ويمكن لتوقيع لاحق أن يقول غير ذلك.</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>عبارة مرور المفاتيح</translation>
    </message>
    <message>
        <source>Take in documents that are not labelled public</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>إدراج وثائق غير موسومة بأنها عامة</translation>
    </message>
    <message>
        <source>Nothing is published yet: signatures of other keys are missing.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>لم يُنشر شيء بعد: تنقص توقيعات مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Signed: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>وُقّع: {what}، {size}.</translation>
    </message>
    <message>
        <source>Nothing had changed: nothing was signed again.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>لم يتغيّر شيء: لم يُعد توقيع شيء.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Stick, or a folder on it</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>ذاكرة محمولة، أو مجلد عليها</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Folder of the server, or place of rclone</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>مجلد الخادم، أو موضع في rclone</translation>
    </message>
    <message>
        <source>/srv/library, or office:library</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>⁨/srv/library⁩ أو ⁨office:library⁩</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Address that readers use</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>العنوان الذي يستعمله القراء</translation>
    </message>
    <message>
        <source>Check what readers find there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>التحقق مما يجده القراء هناك</translation>
    </message>
    <message>
        <source>A pack holds everything, and readers need no connection for it. It is read again once it is written.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>تحتوي الحزمة على كل شيء، ولا يحتاج القراء إلى اتصال. وتُقرأ من جديد بعد كتابتها.</translation>
    </message>
    <message>
        <source>Everything goes to the server in an order in which readers always find a whole library. A place of rclone is set up with that program, which keeps the passwords.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>يُنقل كل شيء إلى الخادم بترتيب يجد فيه القراء دائمًا مكتبة كاملة. ويُضبط الموضع في rclone بذلك البرنامج، وهو الذي يحفظ كلمات المرور.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>On a server</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>Address that readers use, to check what is there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>العنوان الذي يستعمله القراء، للتحقق مما فيه</translation>
    </message>
    <message>
        <source>The pack is not as it was written. The stick may be damaged: take another one.</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>الحزمة ليست كما كُتبت. قد تكون الذاكرة تالفة: استعمل غيرها.</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>كُتبت وقُرئت من جديد، كاملة: {what}، {size}.</translation>
    </message>
    <message>
        <source>It was there already, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>كانت هناك من قبل، كاملة: {what}، {size}.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>مكانها</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were left out</source>
        <extracomment>publish_handing.py; for one: {n} document was left out</extracomment>
        <translation>
            <numerusform>لم تُستبعد وثائق</numerusform>
            <numerusform>استُبعدت وثيقة واحدة</numerusform>
            <numerusform>استُبعدت وثيقتان</numerusform>
            <numerusform>استُبعدت {n} وثائق</numerusform>
            <numerusform>استُبعدت {n} وثيقة</numerusform>
            <numerusform>استُبعدت {n} وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not labelled public. The signed list names it all the same, by its title.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>ليس موسومًا بأنه عام. ومع ذلك تذكره القائمة الموقَّعة بعنوانه.</translation>
    </message>
    <message>
        <source>Pack written</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>كُتبت الحزمة</translation>
    </message>
    <message>
        <source>Uploaded. Check it at the address that your readers use.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>رُفع. تحقق منه في العنوان الذي يستعمله قراؤك.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>رُفع</translation>
    </message>
    <message>
        <source>It is not complete. Upload it again, then check it once more.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>ليس كاملًا. ارفعه من جديد ثم تحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>Checked as a reader would, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>تُحقق منه كما يفعل القارئ، كامل: {what}، {size}.</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>publish_page.py, sidebar.py</extracomment>
        <translation>النشر</translation>
    </message>
    <message>
        <source>A folder of documents becomes a signed collection. Readers see nothing of it before you sign.</source>
        <extracomment>publish_page.py</extracomment>
        <translation>يصبح مجلد الوثائق مجموعة موقَّعة. ولا يرى القراء شيئًا منها قبل أن توقّع.</translation>
    </message>
    <message numerus="yes">
        <source>{n} collections</source>
        <extracomment>publish_page.py; for one: {n} collection</extracomment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{n} مجموعات</numerusform>
            <numerusform>{n} مجموعة</numerusform>
            <numerusform>{n} مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {collections}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>‏{documents} في {collections}</translation>
    </message>
    <message>
        <source>Read a folder first</source>
        <extracomment>publish_page.py</extracomment>
        <translation>اقرأ مجلدًا أولًا</translation>
    </message>
    <message>
        <source>Nothing since the last signature</source>
        <extracomment>publish_page.py</extracomment>
        <translation>لا شيء منذ آخر توقيع</translation>
    </message>
    <message>
        <source>Last signed on {date}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>آخر توقيع في {date}</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>publish_side.py</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Work on another one, or on none. The folder stays where it is.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>العمل على غيره، أو على لا شيء. ويبقى المجلد في مكانه.</translation>
    </message>
    <message>
        <source>Leave this repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>مغادرة هذا المستودع</translation>
    </message>
    <message>
        <source>Keys locked with a passphrase</source>
        <extracomment>publish_side.py</extracomment>
        <translation>المفاتيح مقفلة بعبارة مرور</translation>
    </message>
    <message>
        <source>Keys are not locked</source>
        <extracomment>publish_side.py</extracomment>
        <translation>المفاتيح غير مقفلة</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>pdf_view.py, publish_side.py, report_page.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <extracomment>publish_side.py</extracomment>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Give it to your readers by another way than the documents: on the telephone, or in a letter.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>أعطها لقرائك بطريق غير طريق الوثائق: بالهاتف أو برسالة.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>publish_side.py, source_card.py</extracomment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Signed on {date}</source>
        <extracomment>import_words.py, publish_side.py</extracomment>
        <translation>وُقّع في {date}</translation>
    </message>
    <message>
        <source>Sign again before {date}</source>
        <extracomment>publish_side.py</extracomment>
        <translation>وقّع من جديد قبل {date}</translation>
    </message>
    <message>
        <source>Before signing</source>
        <extracomment>publish_side.py</extracomment>
        <translation>قبل التوقيع</translation>
    </message>
    <message>
        <source>Leave it as it was signed</source>
        <extracomment>publish_side.py</extracomment>
        <translation>إبقاؤه كما وُقّع</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>سحب الكل</translation>
    </message>
    <message>
        <source>Everything is as it was signed last.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>كل شيء كما وُقّع آخر مرة.</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>لم يُضف شيء بعد.</translation>
    </message>
    <message>
        <source>Other than signed: {what}. Readers do not see it yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>يختلف عن الموقَّع: {what}. لا يراه القراء بعد.</translation>
    </message>
    <message>
        <source>Not signed yet: {what}. Readers do not see it.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>لم يُوقّع بعد: {what}. لا يراه القراء.</translation>
    </message>
    <message>
        <source>Take this back: {what}? What is published, your folders and your sheets stay as they are.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>هل تسحب هذا: {what}؟ يبقى المنشور ومجلداتك وجداولك كما هي.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>سُحب: {what}.</translation>
    </message>
    <message>
        <source>A repository is a folder of its own. It holds your keys, what you have added, and what you have signed. Keep it on a disk that is backed up, apart from the documents.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>المستودع مجلد قائم بذاته. فيه مفاتيحك وما أضفته وما وقّعته. احفظه على قرص له نسخ احتياطية، بمعزل عن الوثائق.</translation>
    </message>
    <message>
        <source>Make a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>إنشاء مستودع</translation>
    </message>
    <message>
        <source>Once for each institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>مرة واحدة لكل مؤسسة</translation>
    </message>
    <message>
        <source>Name of the institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>As readers see it beside every document</source>
        <extracomment>publish_start.py</extracomment>
        <translation>كما يراه القراء بجانب كل وثيقة</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>publish_start.py</extracomment>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Stands in addresses and ids, for good</source>
        <extracomment>publish_start.py</extracomment>
        <translation>يظهر في العناوين والمعرّفات نهائيًا</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <extracomment>publish_start.py</extracomment>
        <translation>مجلد جديد أو خالٍ</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <extracomment>publish_start.py</extracomment>
        <translation>عبارة مرور للمفاتيح</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>publish_start.py</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Whoever has the keys can sign as you. With a passphrase, a stolen copy of the folder is not enough. Nobody can give you a forgotten passphrase back. Without one, the keys are not locked.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>من لديه المفاتيح يستطيع التوقيع باسمك. وبوجود عبارة مرور لا تكفي نسخة مسروقة من المجلد. ولا يستطيع أحد استعادة عبارة مرور منسية. ومن دونها لا تكون المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>فتح مستودع</translation>
    </message>
    <message>
        <source>One that was made here, or by somebody else</source>
        <extracomment>publish_start.py</extracomment>
        <translation>أُنشئ هنا أو أنشأه غيرك</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>مجلد المستودع</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made. Type them again.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>عبارتا المرور مختلفتان. لم يُنشأ شيء. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <extracomment>publish_start.py</extracomment>
        <translation>جارٍ إنشاء المفاتيح…</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>fields.py, import_page.py, settings_page.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>fields.py</extracomment>
        <translation>اختيار: {what}</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Taking the texts out of the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>استخراج النصوص من الملفات</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>حفظ الملفات</translation>
    </message>
    <message>
        <source>Preparing lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>إعداد القوائم والنصوص</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>التوقيع جارٍ</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>publish_words.py</extracomment>
        <translation>وضع الملفات في أماكنها</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>publish_words.py</extracomment>
        <translation>كتابة الحزمة جارية</translation>
    </message>
    <message>
        <source>Reading the pack again</source>
        <extracomment>publish_words.py</extracomment>
        <translation>قراءة الحزمة من جديد</translation>
    </message>
    <message>
        <source>Carrying the documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>نقل الوثائق</translation>
    </message>
    <message>
        <source>Carrying patches</source>
        <extracomment>publish_words.py</extracomment>
        <translation>نقل التعديلات</translation>
    </message>
    <message>
        <source>Carrying lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>نقل القوائم والنصوص</translation>
    </message>
    <message>
        <source>Carrying the signatures</source>
        <extracomment>publish_words.py</extracomment>
        <translation>نقل التوقيعات</translation>
    </message>
    <message>
        <source>Walking what is published</source>
        <extracomment>publish_words.py</extracomment>
        <translation>المرور على المنشور</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>publish_words.py</extracomment>
        <translation>مغيَّرة</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>import_words.py, publish_words.py</extracomment>
        <translation>مُزالة</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents new</source>
        <extracomment>publish_words.py; for one: {n} document new</extracomment>
        <translation>
            <numerusform>لا وثائق جديدة</numerusform>
            <numerusform>وثيقة واحدة جديدة</numerusform>
            <numerusform>وثيقتان جديدتان</numerusform>
            <numerusform>{n} وثائق جديدة</numerusform>
            <numerusform>{n} وثيقة جديدة</numerusform>
            <numerusform>{n} وثيقة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>publish_words.py; for one: {n} changed</extracomment>
        <translation>
            <numerusform>لا مغيَّرة</numerusform>
            <numerusform>واحدة مغيَّرة</numerusform>
            <numerusform>اثنتان مغيَّرتان</numerusform>
            <numerusform>{n} مغيَّرة</numerusform>
            <numerusform>{n} مغيَّرة</numerusform>
            <numerusform>{n} مغيَّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} superseded</extracomment>
        <translation>
            <numerusform>لا مستعاض عنها</numerusform>
            <numerusform>واحدة مستعاض عنها</numerusform>
            <numerusform>اثنتان مستعاض عنهما</numerusform>
            <numerusform>{n} مستعاض عنها</numerusform>
            <numerusform>{n} مستعاض عنها</numerusform>
            <numerusform>{n} مستعاض عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can give a pack a name. Ask the publisher for the fingerprint, by telephone or in a letter: these 16 groups must be the same. Type what you were told, and it is compared; if it is the same, the publisher is known.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>يمكن لأي شخص أن يسمّي حزمة. اسأل الناشر عن البصمة، بالهاتف أو برسالة: يجب أن تتطابق هذه المجموعات الـ16. اكتب ما قيل لك، فتُجرى المقارنة؛ وإذا تطابقت البصمة صار الناشر معروفًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} withdrawn</extracomment>
        <translation>
            <numerusform>لا مسحوبة</numerusform>
            <numerusform>واحدة مسحوبة</numerusform>
            <numerusform>اثنتان مسحوبتان</numerusform>
            <numerusform>{n} مسحوبة</numerusform>
            <numerusform>{n} مسحوبة</numerusform>
            <numerusform>{n} مسحوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack is being imported.</source>
        <extracomment>import_words.py</extracomment>
        <translation>يجري استيراد حزمة.</translation>
    </message>
    <message>
        <source>Not labelled public</source>
        <extracomment>publish_words.py</extracomment>
        <translation>غير موسومة بأنها عامة</translation>
    </message>
    <message>
        <source>Broken supersession</source>
        <extracomment>publish_words.py</extracomment>
        <translation>خلل في الاستعاضة</translation>
    </message>
    <message>
        <source>Language gaps</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لغات ناقصة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>publish_words.py</extracomment>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>Scans and files without text</source>
        <extracomment>publish_words.py</extracomment>
        <translation>صور ممسوحة وملفات بلا نص</translation>
    </message>
    <message>
        <source>Date or reference number missing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>تاريخ أو رقم مرجعي ناقص</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>publish_words.py</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>publish_words.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>reference number</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>publish_words.py</extracomment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>audiences</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الفئات المستهدفة</translation>
    </message>
    <message>
        <source>missions</source>
        <extracomment>publish_words.py</extracomment>
        <translation>البعثات</translation>
    </message>
    <message>
        <source>who approved it</source>
        <extracomment>publish_words.py</extracomment>
        <translation>من أقرّها</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>publish_words.py</extracomment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>date of issue</source>
        <extracomment>publish_words.py</extracomment>
        <translation>تاريخ الصدور</translation>
    </message>
    <message>
        <source>in effect since</source>
        <extracomment>publish_words.py</extracomment>
        <translation>نافذة منذ</translation>
    </message>
    <message>
        <source>review date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>edition date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>تاريخ الطبعة</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>place in the collection</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الموضع في المجموعة</translation>
    </message>
    <message>
        <source>rights</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>handling label</source>
        <extracomment>publish_words.py</extracomment>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>publish_words.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>role of a file</source>
        <extracomment>publish_words.py</extracomment>
        <translation>دور ملف</translation>
    </message>
    <message>
        <source>collections that it stands in</source>
        <extracomment>publish_words.py</extracomment>
        <translation>المجموعات التي هي فيها</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>publish_words.py</extracomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>who else may replace its documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>من له أيضًا أن يستعيض عن وثائقها</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>publish_words.py</extracomment>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>title in {language}</source>
        <extracomment>publish_words.py</extracomment>
        <translation>العنوان ({language})</translation>
    </message>
    <message>
        <source>{item} is not labelled public, and whatever is published can be read by anybody who finds the place. Signing refuses it. Correct the column handling in the sheet, or take it in when you sign, if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>‏{item} ليس موسومًا بأنه عام، وما يُنشر يمكن أن يقرأه كل من يجد المكان. ويرفضه التوقيع. صحّح العمود handling في الجدول، أو أدرجه عند التوقيع إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Signatures of {item} are missing. Until then readers see what was published before. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>تنقص توقيعات {item}. وحتى ذلك الحين يرى القراء ما نُشر من قبل. أعد المفتاح إلى المجلد keys في المستودع، أو وقّع في مكان آخر: يجري ذلك بأمر، ويشرحه docs/keys.md.</translation>
    </message>
    <message>
        <source>A key that must sign is not here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>مفتاح لا بد من توقيعه ليس هنا. لم يُوقّع شيء. أعده إلى المجلد keys في المستودع، أو وقّع في مكان آخر: يجري ذلك بأمر، ويشرحه docs/keys.md.</translation>
    </message>
    <message>
        <source>More keys must sign than are here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>المفاتيح التي يجب أن توقّع أكثر مما هو هنا. لم يُوقّع شيء. أعدها إلى المجلد keys في المستودع، أو وقّع في مكان آخر: يجري ذلك بأمر، ويشرحه docs/keys.md.</translation>
    </message>
    <message>
        <source>The keys are locked with a passphrase. Nothing was signed. Type it above, and sign again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>المفاتيح مقفلة بعبارة مرور. لم يُوقّع شيء. اكتبها أعلاه ووقّع من جديد.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Nothing was signed. Type it again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>عبارة المرور هذه لا تفتح المفاتيح. لم يُوقّع شيء. اكتبها من جديد.</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was signed. Correct the column handling in the sheet, or take them in below if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>هذه الوثائق غير موسومة بأنها عامة، وما يُنشر يمكن أن يقرأه كل من يجد المكان. لم يُوقّع شيء. صحّح العمود handling في الجدول، أو أدرجها أدناه إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Read a folder and its sheet first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لا وثائق للنشر بعد. لم يُوقّع شيء. اقرأ أولًا مجلدًا وجدوله.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in this folder. Choose another folder, or make a new one.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لا مستودع ناشر في هذا المجلد. اختر مجلدًا آخر، أو أنشئ مستودعًا جديدًا.</translation>
    </message>
    <message>
        <source>Another program is working on this repository. Nothing was changed. Wait until it has finished, and try again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>برنامج آخر يعمل على هذا المستودع. لم يُغيّر شيء. انتظر حتى ينتهي ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to carry. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لم يُوقّع شيء بعد، فلا شيء للنقل. وقّع أولًا.</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to pack. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لم يُوقّع شيء بعد، فلا شيء للحزم. وقّع أولًا.</translation>
    </message>
    <message>
        <source>This name cannot be a collection here. Write a name with letters from A to Z, for example Guidance.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لا يمكن أن يكون هذا اسم مجموعة هنا. اكتب اسمًا بحروف من A إلى Z، مثل Guidance.</translation>
    </message>
    <message>
        <source>This short name cannot be used: it stands in every address. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لا يمكن استعمال هذا الاسم المختصر: فهو يظهر في كل عنوان. استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات، على أن يبدأ وينتهي بحرف أو رقم.</translation>
    </message>
    <message>
        <source>The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لا يمكن استعمال الجدول كما هو. لم يُضف شيء. صحّح ما يلي واحفظ الجدول ثم أعد قراءته:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide_page.py, reader_bar.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>الانتقال إلى صفحة (Ctrl+G)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Show or hide what is known about it</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>إظهار أو إخفاء المعلومات عنها</translation>
    </message>
    <message>
        <source>of {n}</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>من {n}</translation>
    </message>
    <message>
        <source>No file</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>This document was published without a file. What is known about it is at the side.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>نُشرت هذه الوثيقة من دون ملف. وما يُعرف عنها مذكور في الجانب.</translation>
    </message>
    <message>
        <source>This document is not on this laptop yet. It comes with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>هذه الوثيقة ليست على هذا الحاسوب بعد. وستصل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Read its text</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>قراءة نصها</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>لا يمكن عرض هذه الوثيقة هنا</translation>
    </message>
    <message>
        <source>This document cannot be opened</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>لا يمكن فتح هذه الوثيقة</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>changes_view.py, document_hits.py</extracomment>
        <translation>{n} من {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>Any post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>أي وظيفة</translation>
    </message>
    <message>
        <source>Any mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>أي بعثة</translation>
    </message>
    <message>
        <source>Any audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>For my post</source>
        <extracomment>reading_switch.py, settings_page.py</extracomment>
        <translation>لوظيفتي</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>فقط لـ: {who}</translation>
    </message>
    <message>
        <source>Only for: {who}. Choose another</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>فقط لـ: {who}. اختيار غيره</translation>
    </message>
    <message>
        <source>Show what is for others, too</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>إظهار ما هو موجّه إلى غيري أيضًا</translation>
    </message>
    <message>
        <source>Show only what is for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>إظهار ما هو موجّه إلى: {who} فقط</translation>
    </message>
    <message>
        <source>For my post…</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>لوظيفتي…</translation>
    </message>
    <message>
        <source>Choose your post, and see only what is for it</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>اختر وظيفتك لترى ما هو موجّه إليها فقط</translation>
    </message>
    <message>
        <source>Publishers say for whom a collection or a document is. Choose what you are: search and guidance can then show only what is for you. Nothing is removed, and one click shows all of it again.</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>يذكر الناشرون لمن وُضعت المجموعة أو الوثيقة. اختر صفتك، فيمكن عندئذ أن يقتصر البحث والتوجيهات على ما يخصك. لا يُحذف شيء، وبنقرة واحدة يظهر الكل من جديد.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>import_parts.py, reading_switch.py</extracomment>
        <translation>إظهار هذه فقط</translation>
    </message>
    <message>
        <source>also found in {languages}</source>
        <extracomment>results_model.py</extracomment>
        <translation>وُجدت أيضًا باللغات: {languages}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>records.py, schedule_card.py, wording.py</extracomment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Fetches</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>ما يُجلب</translation>
    </message>
    <message>
        <source>Search guidance and training</source>
        <extracomment>search_box.py</extracomment>
        <translation>البحث في التوجيهات والتدريب</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_box.py, search_head.py</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_box.py</extracomment>
        <translation>البحث في كل ما على هذا الحاسوب (Ctrl+K أو /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_box.py</extracomment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>search_box.py, suggestions.py</extracomment>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab للإكمال: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>search_head.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <extracomment>search_head.py</extracomment>
        <translation>إظهار: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n}+ documents</source>
        <extracomment>search_head.py; for one: {n}+ documents</extracomment>
        <translation>
            <numerusform>{n}+ وثيقة</numerusform>
            <numerusform>{n}+ وثيقة</numerusform>
            <numerusform>{n}+ وثيقة</numerusform>
            <numerusform>{n}+ وثائق</numerusform>
            <numerusform>{n}+ وثيقة</numerusform>
            <numerusform>{n}+ وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded are shown.</source>
        <extracomment>search_head.py</extracomment>
        <translation>المستعاض عنها معروضة.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>search_head.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden.</source>
        <extracomment>search_head.py; for one: {n} superseded hidden.</extracomment>
        <translation>
            <numerusform>لا وثائق مستعاض عنها مخفية.</numerusform>
            <numerusform>وثيقة واحدة مستعاض عنها مخفية.</numerusform>
            <numerusform>وثيقتان مستعاض عنهما مخفيتان.</numerusform>
            <numerusform>{n} وثائق مستعاض عنها مخفية.</numerusform>
            <numerusform>{n} وثيقة مستعاض عنها مخفية.</numerusform>
            <numerusform>{n} وثيقة مستعاض عنها مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing superseded is hidden.</source>
        <extracomment>search_head.py</extracomment>
        <translation>لا مستعاض عنها مخفية.</translation>
    </message>
    <message>
        <source>with some of the words, none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>فيها بعض الكلمات، ولا وثيقة فيها كلها</translation>
    </message>
    <message>
        <source>so far, not everything is searchable yet</source>
        <extracomment>search_head.py</extracomment>
        <translation>حتى الآن: لا يمكن البحث في كل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} places in the text</source>
        <extracomment>search_head.py; for one: {n} place in the text</extracomment>
        <translation>
            <numerusform>لا مواضع في النص</numerusform>
            <numerusform>موضع واحد في النص</numerusform>
            <numerusform>موضعان في النص</numerusform>
            <numerusform>{n} مواضع في النص</numerusform>
            <numerusform>{n} موضعًا في النص</numerusform>
            <numerusform>{n} موضع في النص</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <extracomment>search_head.py</extracomment>
        <translation>إزالة عامل التصفية {name}</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>search_page.py</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>search_page.py</extracomment>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number.</source>
        <extracomment>search_page.py</extracomment>
        <translation>اكتب بضع كلمات أو عنوانًا أو رقمًا مرجعيًا.</translation>
    </message>
    <message>
        <source>Nothing that is for {who} has these words. Other documents may.</source>
        <extracomment>search_page.py</extracomment>
        <translation>لا شيء موجّه إلى {who} فيه هذه الكلمات. وقد تكون في وثائق أخرى.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>search_page.py</extracomment>
        <translation>لا توجد هذه الكلمات إلا في وثائق مستعاض عنها أو مسحوبة.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>search_page.py</extracomment>
        <translation>لا وثيقة هنا فيها هذه الكلمات. جرّب كلمات أقل أو غيرها، أو أزل أحد عوامل التصفية.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>search_page.py</extracomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>search_page.py</extracomment>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>search_page.py</extracomment>
        <translation>البحث عن «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>search_page.py; for one: Show {n} superseded</extracomment>
        <translation>
            <numerusform>لا مستعاض عنها لإظهارها</numerusform>
            <numerusform>إظهار وثيقة مستعاض عنها</numerusform>
            <numerusform>إظهار وثيقتين مستعاض عنهما</numerusform>
            <numerusform>إظهار {n} وثائق مستعاض عنها</numerusform>
            <numerusform>إظهار {n} وثيقة مستعاض عنها</numerusform>
            <numerusform>إظهار {n} وثيقة مستعاض عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <extracomment>search_page.py</extracomment>
        <translation>تعذّر إجراء البحث</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>settings_page.py, sidebar.py, updates_page.py</extracomment>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>settings_page.py, sidebar.py, sources_page.py</extracomment>
        <translation>الحزم والمصادر</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>sidebar.py; for one: {n} change</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرًا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>reader_page.py, sidebar.py, thumbnails.py</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>{size} on this laptop</source>
        <extracomment>keep_parts.py, settings_page.py, sidebar.py</extracomment>
        <translation>{size} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signature known.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>التوقيع معروف.</translation>
    </message>
    <message>
        <source>Unknown publisher, fingerprint not compared.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>ناشر غير معروف، لم تُقارن البصمة.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>غير موقّع.</translation>
    </message>
    <message>
        <source>{said}. {trust}</source>
        <extracomment>import_page.py, source_rows.py</extracomment>
        <translation>‏{said}. {trust}</translation>
    </message>
    <message>
        <source>Ask your office for its address and fingerprint.</source>
        <extracomment>sources_page.py</extracomment>
        <translation>اطلب من مكتبك عنوانه وبصمته.</translation>
    </message>
    <message>
        <source>Publish a collection of your own…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>نشر مجموعة خاصة بك…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>sources_page.py, updates_page.py</extracomment>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Signature known</source>
        <extracomment>source_card.py</extracomment>
        <translation>التوقيع معروف</translation>
    </message>
    <message>
        <source>Unknown publisher calling itself {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>ناشر غير معروف يسمّي نفسه {name}</translation>
    </message>
    <message>
        <source>Fingerprint not compared</source>
        <extracomment>source_card.py</extracomment>
        <translation>لم تُقارن البصمة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>{result}, last contact {date}</source>
        <extracomment>source_card.py</extracomment>
        <translation>‏{result}، آخر اتصال: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>البصمة {groups}</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <extracomment>source_card.py</extracomment>
        <translation>إزالة مصدر</translation>
    </message>
    <message>
        <source>Remove {name}? Its documents stay on this laptop, but nothing new comes from it.</source>
        <extracomment>source_card.py</extracomment>
        <translation>هل تريد إزالة {name}؟ تبقى وثائقه على هذا الحاسوب، لكن لا يصل منه جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>لا مصدر بعد.</translation>
    </message>
    <message>
        <source>Never updated.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>لم يُحدَّث قط.</translation>
    </message>
    <message>
        <source>Last updated {age} from {name}.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>آخر تحديث: {age}، من {name}.</translation>
    </message>
    <message>
        <source>Recent search</source>
        <extracomment>suggestions.py</extracomment>
        <translation>بحث أخير</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a suggestion</comment>
        <extracomment>suggestions.py</extracomment>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>suggestions.py</extracomment>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>suggestions.py</extracomment>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>text_view.py</extracomment>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>updates_page.py</extracomment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>updates_page.py</extracomment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Everything here is read without a connection. An update needs one, or a folder in reach.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>كل ما هنا يُقرأ من دون اتصال. أما التحديث فيحتاج إلى اتصال أو إلى مجلد متاح.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>updates_page.py</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
        <translation>سيتوقف عند أقرب موضع آمن…</translation>
    </message>
    <message>
        <source>There is no source to ask. Add one first.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>لا مصدر لسؤاله. أضف واحدًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>records.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>وثيقة جديدة</numerusform>
            <numerusform>وثيقتان جديدتان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <extracomment>import_words.py, publish_folder.py, records.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>لا محدّثة</numerusform>
            <numerusform>وثيقة محدّثة</numerusform>
            <numerusform>وثيقتان محدّثتان</numerusform>
            <numerusform>{n} محدّثة</numerusform>
            <numerusform>{n} محدّثة</numerusform>
            <numerusform>{n} محدّثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} removed</extracomment>
        <translation>
            <numerusform>لا مُزالة</numerusform>
            <numerusform>وثيقة مُزالة</numerusform>
            <numerusform>وثيقتان مُزالتان</numerusform>
            <numerusform>{n} مُزالة</numerusform>
            <numerusform>{n} مُزالة</numerusform>
            <numerusform>{n} مُزالة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <extracomment>run_results.py</extracomment>
        <translation>لا شيء للجلب</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more of that kind</source>
        <extracomment>run_results.py; for one: and {n} more of that kind</extracomment>
        <translation>
            <numerusform>ولا مزيد من هذا النوع</numerusform>
            <numerusform>وآخر من هذا النوع</numerusform>
            <numerusform>وآخران من هذا النوع</numerusform>
            <numerusform>و{n} أخرى من هذا النوع</numerusform>
            <numerusform>و{n} أخرى من هذا النوع</numerusform>
            <numerusform>و{n} أخرى من هذا النوع</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>Nothing changed since you last looked.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>لم يتغيّر شيء منذ آخر اطلاع لك.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>coming_rows.py, publish_words.py, updates_page.py, wording.py</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, import_words.py, updates_page.py</extracomment>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>wording.py</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>wording.py</extracomment>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>wording.py</extracomment>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>wording.py</extracomment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>wording.py</extracomment>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>wording.py</extracomment>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>wording.py</extracomment>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>wording.py</extracomment>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>wording.py</extracomment>
        <translation>تأخرت مراجعتها</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>مستعاض عنها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>wording.py</extracomment>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>SOP</source>
        <extracomment>wording.py</extracomment>
        <translation>إجراءات تشغيل موحدة</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>wording.py</extracomment>
        <translation>مبادئ توجيهية</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>wording.py</extracomment>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>wording.py</extracomment>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <extracomment>wording.py</extracomment>
        <translation>مجموعة أدوات</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>wording.py</extracomment>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>wording.py</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>wording.py</extracomment>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>wording.py</extracomment>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>Good practice</source>
        <extracomment>wording.py</extracomment>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>After-action review</source>
        <extracomment>wording.py</extracomment>
        <translation>استعراض لاحق</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>wording.py</extracomment>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>wording.py</extracomment>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>wording.py</extracomment>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <extracomment>wording.py</extracomment>
        <translation>خطة درس</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>wording.py</extracomment>
        <translation>شرائح</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>wording.py</extracomment>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>media_panel.py, wording.py</extracomment>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>wording.py</extracomment>
        <translation>ترجمة مصاحبة</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>wording.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>wording.py</extracomment>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Rendition</source>
        <extracomment>wording.py</extracomment>
        <translation>صيغة أخرى</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>wording.py</extracomment>
        <translation>صورة مصغّرة</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some}، {more}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>links.py, wording.py</extracomment>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} غ.ب</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>import_words.py, wording.py; for one: {n} day ago</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by {ref}</source>
        <extracomment>wording.py</extracomment>
        <translation>استُعيض عنها بـ {ref}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>This {language} version is of the edition of {date}.</source>
        <extracomment>wording.py</extracomment>
        <translation>هذه النسخة ({language}) من طبعة {date}.</translation>
    </message>
    <message>
        <source>Superseded. The new edition does not exist in {language}.</source>
        <extracomment>wording.py</extracomment>
        <translation>استُعيض عنها. ولا توجد الطبعة الجديدة باللغة {language}.</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <extracomment>changes_view.py, wording.py</extracomment>
        <translation>فتح {ref}</translation>
    </message>
    <message>
        <source>{name} (not signed)</source>
        <extracomment>wording.py</extracomment>
        <translation>‏{name} (غير موقّع)</translation>
    </message>
    <message>
        <source>{name} (unknown publisher)</source>
        <extracomment>wording.py</extracomment>
        <translation>‏{name} (ناشر غير معروف)</translation>
    </message>
    <message>
        <source>{who} claims that another document replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>يدّعي {who} أن وثيقة أخرى حلّت محل هذه.</translation>
    </message>
    <message>
        <source>{who} claims that {what} replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>يدّعي {who} أن {what} حلّت محل هذه.</translation>
    </message>
    <message>
        <source>Opens now</source>
        <extracomment>wording.py</extracomment>
        <translation>تُفتح الآن</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <extracomment>wording.py</extracomment>
        <translation>ليست هنا بعد</translation>
    </message>
    <message>
        <source>review was due {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>موعد المراجعة: {date}</translation>
    </message>
    <message>
        <source>in effect from {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>تاريخ النفاذ: {date}</translation>
    </message>
    <message>
        <source>in effect since {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>نافذة منذ {date}</translation>
    </message>
    <message>
        <source>issued {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>صدرت في {date}</translation>
    </message>
    <message>
        <source>no date given</source>
        <extracomment>wording.py</extracomment>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{name}, not signed</source>
        <extracomment>wording.py</extracomment>
        <translation>‏{name}، غير موقّع</translation>
    </message>
    <message>
        <source>{name}, unknown publisher</source>
        <extracomment>wording.py</extracomment>
        <translation>‏{name}، ناشر غير معروف</translation>
    </message>
    <message>
        <source>No file was published</source>
        <extracomment>wording.py</extracomment>
        <translation>لم يُنشر ملف</translation>
    </message>
    <message>
        <source>On this laptop, {size}</source>
        <extracomment>wording.py</extracomment>
        <translation>هنا، {size}</translation>
    </message>
    <message>
        <source>{here} of {total} files here, {size} to get</source>
        <extracomment>wording.py</extracomment>
        <translation>‏{here} من {total} ملفات هنا، {size} للجلب</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>printing.py, wording.py</extracomment>
        <translation>الصفحة {n}</translation>
    </message>
    <message>
        <source>Slide {n}</source>
        <extracomment>slide_view.py, wording.py</extracomment>
        <translation>الشريحة {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>thumbnails.py, wording.py</extracomment>
        <translation>الصفحة {n}</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>wording.py</extracomment>
        <translation>في النص</translation>
    </message>
    <message>
        <source>p. {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>ص {numbers}</translation>
    </message>
    <message>
        <source>slides {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>الشرائح {numbers}</translation>
    </message>
    <message>
        <source>slide {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>الشريحة {numbers}</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <extracomment>wording.py</extracomment>
        <translation>يُستأنف لاحقًا</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <extracomment>wording.py</extracomment>
        <translation>أوقفتَه مؤقتًا</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>wording.py</extracomment>
        <translation>ينتظر موافقتك</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>wording.py</extracomment>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>wording.py</extracomment>
        <translation>اكتمل جزئيًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>wording.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>wording.py</extracomment>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>wording.py</extracomment>
        <translation>أوقفتَه أنت</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>wording.py</extracomment>
        <translation>لم يُزامَن بعد</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>عدد مرات سؤال المصادر</translation>
    </message>
    <message>
        <source>If metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>إذا كان محدودًا</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <extracomment>beside.py</extracomment>
        <translation>تجري تهيئة المكتبة للبحث</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <extracomment>wording.py</extracomment>
        <translation>لم يرد منه شيء قط</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <extracomment>source_card.py</extracomment>
        <translation>لم يرد منه شيء قط منذ إضافته في {date}.</translation>
    </message>
    <message>
        <source>New source</source>
        <extracomment>updates_page.py</extracomment>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>التحقق التالي: {when}.</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>لا يوجد اتصال. يبدأ التحقق عند توفره.</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>keep_page.py, links.py, schedule_card.py</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <extracomment>history_card.py, updates_page.py</extracomment>
        <translation>لم يُسأل أي مصدر بعد.</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>wording.py</extracomment>
        <translation>لم يكتمل</translation>
    </message>
    <message numerus="yes">
        <source>Not heard from for {n} days</source>
        <extracomment>wording.py; for one: Not heard from for {n} day</extracomment>
        <translation>
            <numerusform>ورد منه خبر اليوم</numerusform>
            <numerusform>لم يرد منه شيء منذ يوم</numerusform>
            <numerusform>لم يرد منه شيء منذ يومين</numerusform>
            <numerusform>لم يرد منه شيء منذ {n} أيام</numerusform>
            <numerusform>لم يرد منه شيء منذ {n} يومًا</numerusform>
            <numerusform>لم يرد منه شيء منذ {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Online.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Only between</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>فقط بين الساعتين</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>النصوص فقط، من دون الوثائق</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>فقط عندما أطلب</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>يعمل رغم ذلك</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>التشغيل التلقائي</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>schedule_card.py, source_card.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>لا تُسأل المصادر إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>النصوص والوثائق</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <extracomment>proposal.py</extracomment>
        <translation>نصوص كل شيء أولًا</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <extracomment>wording.py</extracomment>
        <translation>النصوص، {language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>النصوص فقط</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>لم ينجح آخر تحقق. المحاولة التالية: {when}.</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <extracomment>beside.py</extracomment>
        <translation>يُستأنف التحديث لاحقًا.</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>لا يوجد مصدر لسؤاله بعد.</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>لا يبيّن هذا الحاسوب ما إذا كان اتصاله محدودًا.</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>هذا الاتصال محدود. ينتظر التحقق اتصالًا آخر.</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>beside.py</extracomment>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <extracomment>beside.py</extracomment>
        <translation>جارٍ التحديث من {name}</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>الانتظار ما دام الاتصال محدودًا</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>ينتظر حتى تختار ما يُجلب.</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>ما يُطلب بالزر يبدأ فورًا، في أي ساعة وعلى أي اتصال.</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <extracomment>proposal.py</extracomment>
        <translation>ماذا يُجلب من {name}؟</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <extracomment>proposal.py</extracomment>
        <translation>ماذا يُجلب؟</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <extracomment>proposal.py</extracomment>
        <translation>بالنصوص يمكن البحث في كل شيء فورًا. أما الوثائق نفسها فهي أكبر حجمًا، ويمكن جلبها لاحقًا. يمكنك تغيير ذلك في «البيانات والجدول الزمني».</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>updates_page.py</extracomment>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <extracomment>run_results.py</extracomment>
        <translation>آخر اتصال: {date}.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>import_words.py, schedule_card.py, wording.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>phases.py, publish_steps.py</extracomment>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <extracomment>beside.py</extracomment>
        <translation>‏{name}: {result}. التفاصيل في «التحديثات».</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources could not be updated.</source>
        <extracomment>beside.py; for one: {n} source could not be updated.</extracomment>
        <translation>
            <numerusform>لا مصادر تعذّر تحديثها.</numerusform>
            <numerusform>تعذّر تحديث مصدر واحد.</numerusform>
            <numerusform>تعذّر تحديث مصدرين.</numerusform>
            <numerusform>تعذّر تحديث {n} مصادر.</numerusform>
            <numerusform>تعذّر تحديث {n} مصدرًا.</numerusform>
            <numerusform>تعذّر تحديث {n} مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources never heard from.</source>
        <extracomment>status_bar.py; for one: {n} source never heard from.</extracomment>
        <translation>
            <numerusform>لا مصادر لم يرد منها شيء.</numerusform>
            <numerusform>مصدر واحد لم يرد منه شيء قط.</numerusform>
            <numerusform>مصدران لم يرد منهما شيء قط.</numerusform>
            <numerusform>{n} مصادر لم يرد منها شيء قط.</numerusform>
            <numerusform>{n} مصدرًا لم يرد منها شيء قط.</numerusform>
            <numerusform>{n} مصدر لم يرد منها شيء قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources not heard from for 30 days or more.</source>
        <extracomment>status_bar.py; for one: {n} source not heard from for 30 days or more.</extracomment>
        <translation>
            <numerusform>لا مصادر انقطعت أخبارها منذ 30 يومًا أو أكثر.</numerusform>
            <numerusform>مصدر واحد لم يرد منه شيء منذ 30 يومًا أو أكثر.</numerusform>
            <numerusform>مصدران لم يرد منهما شيء منذ 30 يومًا أو أكثر.</numerusform>
            <numerusform>{n} مصادر لم يرد منها شيء منذ 30 يومًا أو أكثر.</numerusform>
            <numerusform>{n} مصدرًا لم يرد منها شيء منذ 30 يومًا أو أكثر.</numerusform>
            <numerusform>{n} مصدر لم يرد منها شيء منذ 30 يومًا أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <extracomment>proposal.py</extracomment>
        <translation>‏{what} ({size})</translation>
    </message>
</context>
</TS>
