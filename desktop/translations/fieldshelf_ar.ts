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
        <extracomment>export_page.py, import_page.py, reading_switch.py, passphrase_dialog.py, publish_steps.py, lesson_pack.py, schedule_card.py, updates_page.py</extracomment>
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
        <extracomment>fingerprints.py, add_source.py</extracomment>
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
        <extracomment>places_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>places_page.py, search_head.py, lesson_packing.py, sidebar.py</extracomment>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>places_tree.py</extracomment>
        <translation>المجموعات والمواضع</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>مع المستعاض عنها</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>places_page.py, keep_parts.py, saved_page.py</extracomment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>training_page.py</extracomment>
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
        <extracomment>places_page.py</extracomment>
        <translation>لا شيء لك هنا</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>places_page.py</extracomment>
        <translation>لا شيء هنا موجّه إلى: {who}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>places_page.py, reading_switch.py</extracomment>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>home_page.py, places_page.py</extracomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, home_page.py, export_page.py, problems.py, publish_handing.py, publish_page.py, search_head.py, coming_rows.py, source_rows.py; for one: {n} document</extracomment>
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
        <extracomment>browse_page.py, training_page.py</extracomment>
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
        <extracomment>filter_bar.py, info_panel.py, facets.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>filter_bar.py, facets.py, first_run.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
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
        <extracomment>filter_bar.py, facets.py, lesson_parts.py</extracomment>
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
        <source>Print</source>
        <extracomment>printing.py, guide_page.py, reader_bar.py</extracomment>
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
        <extracomment>guide_page.py, settings_page.py, top_bar.py</extracomment>
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
        <extracomment>home_parts.py</extracomment>
        <translation>كل
التغييرات</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_parts.py</extracomment>
        <translation>جديدة أو
محدّثة</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_parts.py</extracomment>
        <translation>استُعيض عنها
بأحدث منها</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_parts.py</extracomment>
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
        <extracomment>home_page.py, guide_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>home_page.py, banner.py, changes_view.py, info_panel.py, updates_page.py</extracomment>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>تعليم الكل كمطّلع عليه</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
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
        <extracomment>home_page.py, history_card.py</extracomment>
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
        <extracomment>home_page.py, saved_panes.py</extracomment>
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
        <extracomment>identify_page.py, import_page.py, lesson_pack.py</extracomment>
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
        <extracomment>import_parts.py, lesson_parts.py</extracomment>
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
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody but the sources you add, and its own publisher for a newer version.</source>
        <extracomment>about_page.py</extracomment>
        <translation>برنامج Fieldshelf حر بموجب رخصة Apache License 2.0. لا يسأل أحدًا سوى المصادر التي تضيفها، وناشره هو عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No document here has all that you have chosen.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>لا توجد هنا وثيقة تجمع كل ما اخترته.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <extracomment>browse_page.py</extracomment>
        <translation>إزالة كل المرشحات</translation>
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
        <extracomment>guide_page.py, export_page.py</extracomment>
        <translation>لحاسوب آخر</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>تضم الحزمة ما هو موجود هنا مع توقيعات ناشريه. ولا يحتاج من يتلقاها إلى اتصال.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>ما تضمه</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
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
        <source>Narrow by {what}</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>التضييق حسب: {what}</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Each printed page carries the status of the document and the day.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تحمل كل صفحة مطبوعة حالة الوثيقة والتاريخ.</translation>
    </message>
    <message>
        <source>Select words in a document to mark them or to write about them. Notes stand beside it and under Saved, and a search says how many of them have its words.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>حدد كلمات في وثيقة لتظليلها أو للكتابة عنها. تظهر الملاحظات بجانبها وفي «محفوظة»، ويذكر البحث عدد ما فيه كلماته منها.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>saved_page.py, history_card.py</extracomment>
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
        <source>My collections</source>
        <extracomment>home_page.py</extracomment>
        <translation>مجموعاتي</translation>
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
        <source>All news</source>
        <extracomment>home_page.py</extracomment>
        <translation>كل الأخبار</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>home_page.py</extracomment>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>replaced by</source>
        <extracomment>home_parts.py</extracomment>
        <translation>حلّت محلها</translation>
    </message>
    <message>
        <source>use instead</source>
        <extracomment>home_parts.py</extracomment>
        <translation>استعمل بدلاً منها:</translation>
    </message>
    <message>
        <source>replaced by a newer one that is not in this library</source>
        <extracomment>home_parts.py</extracomment>
        <translation>حلّت محلها وثيقة أحدث ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>do not use it any more, there is no replacement</source>
        <extracomment>home_parts.py</extracomment>
        <translation>لا تستعملها بعد الآن، ولا بديل لها</translation>
    </message>
    <message>
        <source>updated {date}: {what}</source>
        <extracomment>home_parts.py</extracomment>
        <translation>حُدّثت في {date}: {what}</translation>
    </message>
    <message>
        <source>What this file is</source>
        <extracomment>identify_page.py</extracomment>
        <translation>ما هو هذا الملف</translation>
    </message>
    <message>
        <source>The file was read and nothing more: it was not kept, and nothing in it was run.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>قُرئ الملف فقط: لم يُحفظ ولم يُشغَّل أي شيء فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files more were left out: drop fewer at once.</source>
        <extracomment>identify_page.py; for one: {n} file more was left out: drop fewer at once.</extracomment>
        <translation>
            <numerusform>لم يُترك أي ملف آخر.</numerusform>
            <numerusform>تُرك ملف واحد آخر: أفلِت أقل في كل مرة.</numerusform>
            <numerusform>تُرك ملفان آخران: أفلِت أقل في كل مرة.</numerusform>
            <numerusform>تُركت {n} ملفات أخرى: أفلِت أقل في كل مرة.</numerusform>
            <numerusform>تُرك {n} ملفاً آخر: أفلِت أقل في كل مرة.</numerusform>
            <numerusform>تُرك {n} ملف آخر: أفلِت أقل في كل مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be looked at.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>تعذّر فحص هذا الملف.</translation>
    </message>
    <message>
        <source>It is being looked at…</source>
        <extracomment>identify_page.py</extracomment>
        <translation>يجري فحصه…</translation>
    </message>
    <message>
        <source>This takes up to half a minute.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>يستغرق ذلك نصف دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>Search for its name</source>
        <extracomment>identify_page.py</extracomment>
        <translation>البحث عن اسمه</translation>
    </message>
    <message>
        <source>Open ours</source>
        <extracomment>identify_page.py</extracomment>
        <translation>فتح نسختنا</translation>
    </message>
    <message>
        <source>This library does not know this file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لا تعرف هذه المكتبة هذا الملف.</translation>
    </message>
    <message>
        <source>This is {what}, byte for byte.</source>
        <extracomment>identifying.py</extracomment>
        <translation>هذا هو {what} حرفياً دون أي اختلاف.</translation>
    </message>
    <message>
        <source>This has the text of {what}. The file itself is another one.</source>
        <extracomment>identifying.py</extracomment>
        <translation>فيه نص {what}. أما الملف نفسه فغيره.</translation>
    </message>
    <message>
        <source>This has much of the text of {what}: it is another edition or version of it.</source>
        <extracomment>identifying.py</extracomment>
        <translation>فيه جزء كبير من نص {what}: إنه طبعة أو نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>This has the number of {what}. Nothing else shows what it is.</source>
        <extracomment>identifying.py</extracomment>
        <translation>يحمل رقم {what}. ولا شيء آخر يبيّن ما هو.</translation>
    </message>
    <message>
        <source>It has no text or number that a document here has. It may be newer, or of another publisher, or a private file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>ليس فيه نص ولا رقم لوثيقة موجودة هنا. قد يكون أحدث، أو لناشر آخر، أو ملفاً شخصياً.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, which is not in this library.</source>
        <extracomment>identifying.py</extracomment>
        <translation>حلّت محله وثيقة أحدث ليست في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was replaced; use {new}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لا تستعمله بعد الآن. لقد استُبدل؛ استعمل {new}.</translation>
    </message>
    <message>
        <source>Do not use it any more. It was withdrawn, and there is no replacement.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لا تستعمله بعد الآن. لقد سُحب ولا بديل له.</translation>
    </message>
    <message>
        <source>It is in force, and what its publisher signed.</source>
        <extracomment>identifying.py</extracomment>
        <translation>إنه سارٍ، وهو ما وقّعه ناشره.</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <extracomment>identifying.py</extracomment>
        <translation>إنه سارٍ.</translation>
    </message>
    <message>
        <source>Use ours: it is what its publisher has sent, and its status is known.</source>
        <extracomment>identifying.py</extracomment>
        <translation>استعمل نسختنا: فهي ما أرسله ناشرها، وحالتها معروفة.</translation>
    </message>
    <message>
        <source>{n} % of the text is the same.</source>
        <extracomment>identifying.py</extracomment>
        <translation>{n} % من النص متطابق.</translation>
    </message>
    <message>
        <source>It has {theirs}, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>حجمه {theirs}، وحجم نسختنا {ours}.</translation>
    </message>
    <message>
        <source>It has {theirs} pages, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>عدد صفحاته {theirs}، وعدد صفحات نسختنا {ours}.</translation>
    </message>
    <message>
        <source>Pages that ours does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>صفحات ليست هكذا في نسختنا: {pages}.</translation>
    </message>
    <message>
        <source>Pages of ours that it does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>صفحات من نسختنا ليست هكذا فيه: {pages}.</translation>
    </message>
    <message>
        <source>Its text could not be compared.</source>
        <extracomment>identifying.py</extracomment>
        <translation>تعذّرت مقارنة نصه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>identifying.py, lesson_pack.py, lessons.py; for one: {n} more</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} غيرها</numerusform>
            <numerusform>{n} غيرها</numerusform>
        </translation>
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
        <extracomment>updates_page.py, import_words.py</extracomment>
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
        <extracomment>passphrase_dialog.py, instead_panel.py</extracomment>
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
        <source>There is nothing from the publisher of this program in {place}. Nothing was changed. Choose the stick that has the folder {folder}.</source>
        <extracomment>checking.py</extracomment>
        <translation>لا شيء من ناشر هذا البرنامج في {place}. لم يتغيّر شيء. اختر الذاكرة التي فيها المجلد {folder}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read, and was left out. Close what is writing it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>تغيّر {file} أثناء قراءته، فتُرك جانبًا. أغلق ما يكتب فيه، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>having.py, keep_page.py</extracomment>
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
        <extracomment>having.py, keep_page.py</extracomment>
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
        <extracomment>keep_parts.py, info_panel.py, instead_panel.py, reader_having.py</extracomment>
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
        <extracomment>having.py</extracomment>
        <translation>هل تريد إزالة «{title}» ({size}) من هذا الحاسوب؟ سيبقى بالإمكان العثور عليها والبحث فيها، وتبقى ملاحظاتك. وتعود حين تطلبها، من مصدرها أو مع حزمة.</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>having.py</extracomment>
        <translation>إزالة وثيقة</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>حتى {size}</translation>
    </message>
    <message>
        <source>Prepare lesson pack</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>إعداد مجلد الدرس</translation>
    </message>
    <message>
        <source>The guidance behind it</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>التوجيهات التي يستند إليها</translation>
    </message>
    <message>
        <source>What is labelled as not public, too</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>وكذلك ما هو موسوم بأنه غير عام</translation>
    </message>
    <message>
        <source>A plain folder for a classroom without a network: files with numbers and names, and a page that lists them. It opens on any computer, without Fieldshelf.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>مجلد بسيط لقاعة دراسية بلا شبكة: ملفات مرقّمة ومسمّاة، وصفحة تسردها. يُفتح على أي حاسوب دون Fieldshelf.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>اختيار مكان كتابة المجلد</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>كتابة المجلد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Where the lesson pack is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>مكان كتابة مجلد الدرس</translation>
    </message>
    <message>
        <source>Choose at least one language and one piece.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>اختر لغة واحدة وعنصراً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen is on this laptop.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>لا شيء مما اخترته موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{files}، {size}.</translation>
    </message>
    <message>
        <source>{words} Only {size} are free there. Choose less, or another place.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} لا يتوفر هناك سوى {size}. اختر أقل، أو مكاناً آخر.</translation>
    </message>
    <message>
        <source>{words} {size} are free there.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words} المساحة الحرة هناك {size}.</translation>
    </message>
    <message>
        <source>{piece} ({language}, {size})</source>
        <extracomment>lesson_pack.py, lessons.py</extracomment>
        <translation>{piece} ({language}، {size})</translation>
    </message>
    <message>
        <source>Not here, and so not in it: {names}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>ليست هنا، ولذلك لن تكون فيه: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are left out, because they are labelled as not public.</source>
        <extracomment>lesson_pack.py; for one: {n} document is left out, because it is labelled as not public.</extracomment>
        <translation>
            <numerusform>لا تُستبعد أي وثيقة.</numerusform>
            <numerusform>تُستبعد وثيقة واحدة لأنها موسومة بأنها غير عامة.</numerusform>
            <numerusform>تُستبعد وثيقتان لأنهما موسومتان بأنهما غير عامتين.</numerusform>
            <numerusform>تُستبعد {n} وثائق لأنها موسومة بأنها غير عامة.</numerusform>
            <numerusform>تُستبعد {n} وثيقة لأنها موسومة بأنها غير عامة.</numerusform>
            <numerusform>تُستبعد {n} وثيقة لأنها موسومة بأنها غير عامة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are superseded or withdrawn: their files are called so.</source>
        <extracomment>lesson_pack.py; for one: {n} document is superseded or withdrawn: its file is called so.</extracomment>
        <translation>
            <numerusform>لا وثائق مستعاض عنها أو مسحوبة.</numerusform>
            <numerusform>وثيقة واحدة مستعاض عنها أو مسحوبة: اسم ملفها يقول ذلك.</numerusform>
            <numerusform>وثيقتان مستعاض عنهما أو مسحوبتان: اسما ملفيهما يقولان ذلك.</numerusform>
            <numerusform>{n} وثائق مستعاض عنها أو مسحوبة: أسماء ملفاتها تقول ذلك.</numerusform>
            <numerusform>{n} وثيقة مستعاض عنها أو مسحوبة: أسماء ملفاتها تقول ذلك.</numerusform>
            <numerusform>{n} وثيقة مستعاض عنها أو مسحوبة: أسماء ملفاتها تقول ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing. Each file is checked while it is copied.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>جارٍ الكتابة. يُتحقق من كل ملف أثناء نسخه.</translation>
    </message>
    <message>
        <source>The lesson pack is ready: {files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>مجلد الدرس جاهز: {files}، {size}.</translation>
    </message>
    <message>
        <source>Open {page} in it to begin.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>افتح {page} فيه للبدء.</translation>
    </message>
    <message>
        <source>Let the system eject the stick before you pull it out.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>أخرِج الذاكرة من النظام قبل سحبها.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left in the folder.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>أُلغيت العملية. لم يبق شيء في المجلد.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>درس</translation>
    </message>
    <message>
        <source>Prepare lesson pack…</source>
        <extracomment>lesson_page.py, training_page.py</extracomment>
        <translation>إعداد مجلد الدرس…</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on this laptop yet.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>لا شيء من هذا الدرس على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>This lesson was withdrawn. Do not teach it.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>سُحب هذا الدرس. لا تدرّسه.</translation>
    </message>
    <message>
        <source>This lesson was replaced by a newer one. Teach that one.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>حلّ محل هذا الدرس درس أحدث. درّس الأحدث.</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Import from USB…</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>استيراد من USB…</translation>
    </message>
    <message>
        <source>After this lesson, learners can</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>بعد هذا الدرس يستطيع المتعلمون</translation>
    </message>
    <message>
        <source>The publisher does not say.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>لم يذكر الناشر ذلك.</translation>
    </message>
    <message>
        <source>Guidance behind this lesson</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>التوجيهات التي يستند إليها هذا الدرس</translation>
    </message>
    <message>
        <source>The lesson names none.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>لا يذكر الدرس أياً منها.</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>ليست في هذه المكتبة</translation>
    </message>
    <message>
        <source>Lesson pieces</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>عناصر الدرس</translation>
    </message>
    <message>
        <source>Get missing pieces when online</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>احصل على العناصر الناقصة عند الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <extracomment>lesson_parts.py; for one: {n} piece</extracomment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصراً</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}, {size} in all</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>{pieces}، {size} إجمالاً</translation>
    </message>
    <message>
        <source>This lesson was published without any file.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>نُشر هذا الدرس بلا أي ملف.</translation>
    </message>
    <message>
        <source>Missing pieces are queued</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>العناصر الناقصة في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Film, only a link</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>فيلم، رابط فقط</translation>
    </message>
    <message numerus="yes">
        <source>{n} slides</source>
        <extracomment>lessons.py; for one: {n} slide</extracomment>
        <translation>
            <numerusform>لا شرائح</numerusform>
            <numerusform>شريحة واحدة</numerusform>
            <numerusform>شريحتان</numerusform>
            <numerusform>{n} شرائح</numerusform>
            <numerusform>{n} شريحة</numerusform>
            <numerusform>{n} شريحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>lessons.py; for one: {n} page</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{language} only</source>
        <extracomment>lessons.py</extracomment>
        <translation>{language} فقط</translation>
    </message>
    <message>
        <source>{n} of {total} languages</source>
        <extracomment>lessons.py</extracomment>
        <translation>{n} من {total} لغات</translation>
    </message>
    <message>
        <source>No, queued</source>
        <extracomment>lessons.py</extracomment>
        <translation>لا، في قائمة الانتظار</translation>
    </message>
    <message>
        <source>No</source>
        <comment>it is not on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>lessons.py; for one: {n} minute</extracomment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Length unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>المدة غير معروفة</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>عدد الأشخاص غير معروف</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <extracomment>lessons.py</extracomment>
        <translation>من {least} إلى {most} شخصاً</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>lessons.py; for one: {n} person</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصاً</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No language whole</source>
        <extracomment>lessons.py</extracomment>
        <translation>لا توجد لغة كاملة</translation>
    </message>
    <message>
        <source>in part: {languages}</source>
        <extracomment>lessons.py</extracomment>
        <translation>جزئياً: {languages}</translation>
    </message>
    <message>
        <source>{size} not on this laptop</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <extracomment>lessons.py</extracomment>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>{size} here</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} هنا</translation>
    </message>
    <message>
        <source>the publisher does not say</source>
        <extracomment>lessons.py</extracomment>
        <translation>لم يذكر الناشر ذلك</translation>
    </message>
    <message>
        <source>with every piece</source>
        <extracomment>lessons.py</extracomment>
        <translation>بكل العناصر</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are not on this laptop: {names}</source>
        <extracomment>lessons.py; for one: {n} piece is not on this laptop: {names}</extracomment>
        <translation>
            <numerusform>لا ينقص شيء على هذا الحاسوب: {names}</numerusform>
            <numerusform>عنصر واحد ليس على هذا الحاسوب: {names}</numerusform>
            <numerusform>عنصران ليسا على هذا الحاسوب: {names}</numerusform>
            <numerusform>{n} عناصر ليست على هذا الحاسوب: {names}</numerusform>
            <numerusform>{n} عنصراً ليست على هذا الحاسوب: {names}</numerusform>
            <numerusform>{n} عنصر ليست على هذا الحاسوب: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can teach this lesson in {languages} without.</source>
        <extracomment>lessons.py</extracomment>
        <translation>يمكنك تدريس هذا الدرس دونها بهذه اللغات: {languages}.</translation>
    </message>
    <message>
        <source>They are in the queue for the next connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>إنها في قائمة الانتظار حتى الاتصال التالي.</translation>
    </message>
    <message>
        <source>The film is only a link: showing it needs a connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>الفيلم مجرد رابط: عرضه يحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>Not published in {language}: {pieces}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>لم يُنشر بهذه اللغة ({language}): {pieces}.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <extracomment>lessons.py</extracomment>
        <translation>الطبعة {n}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>{words}.</translation>
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
    <message numerus="yes">
        <source>{n} items, the newest first</source>
        <extracomment>news_page.py; for one: {n} item, the newest first</extracomment>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد، الأحدث أولاً</numerusform>
            <numerusform>خبران، الأحدث أولاً</numerusform>
            <numerusform>{n} أخبار، الأحدث أولاً</numerusform>
            <numerusform>{n} خبراً، الأحدث أولاً</numerusform>
            <numerusform>{n} خبر، الأحدث أولاً</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <extracomment>news_page.py</extracomment>
        <translation>لا أخبار بعد</translation>
    </message>
    <message>
        <source>News comes with the sources that publish it.</source>
        <extracomment>news_page.py</extracomment>
        <translation>تأتي الأخبار مع المصادر التي تنشرها.</translation>
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
        <source>It comes first at the next connection.</source>
        <extracomment>having.py</extracomment>
        <translation>سيأتي أولاً عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>page_mouse.py</extracomment>
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
        <source>minutes of a lesson</source>
        <extracomment>publish_words.py</extracomment>
        <translation>دقائق الدرس</translation>
    </message>
    <message>
        <source>how many people a lesson is for</source>
        <extracomment>publish_words.py</extracomment>
        <translation>لكم شخصاً أُعدّ الدرس</translation>
    </message>
    <message>
        <source>what learners can do afterwards</source>
        <extracomment>publish_words.py</extracomment>
        <translation>ما يستطيعه المتعلمون بعد الدرس</translation>
    </message>
    <message>
        <source>Stopped before it was finished. What was there before is as it was; started again, it goes on from here.</source>
        <extracomment>publishing.py</extracomment>
        <translation>أُوقف قبل أن يكتمل. وما كان موجودًا من قبل باقٍ كما كان؛ وعند بدئه من جديد يتابع من هنا.</translation>
    </message>
    <message>
        <source>The sheet {name} has corrections that were not read back. Nothing was written. Read it back first, or have it written anew.</source>
        <extracomment>publishing.py</extracomment>
        <translation>في الجدول {name} تصحيحات لم تُقرأ من جديد. لم يُكتب شيء. أعد قراءته أولًا، أو اطلب كتابته من جديد.</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>slide_view.py, reader_bar.py</extracomment>
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
        <extracomment>protecting.py, schedule_card.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{note} — on “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{note} — على «{quote}»</translation>
    </message>
    <message>
        <source>{color}: “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{color}: «{quote}»</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>kept.py</extracomment>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>in the {language} file</source>
        <extracomment>note_row.py</extracomment>
        <translation>في الملف ({language})</translation>
    </message>
    <message>
        <source>from {ref}</source>
        <extracomment>note_row.py</extracomment>
        <translation>من {ref}</translation>
    </message>
    <message>
        <source>earlier edition</source>
        <extracomment>note_row.py</extracomment>
        <translation>طبعة سابقة</translation>
    </message>
    <message>
        <source>The text this note stood on is not in this edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>النص الذي كُتبت عليه هذه الملاحظة ليس في هذه الطبعة.</translation>
    </message>
    <message>
        <source>This note stood on a page of an earlier edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>كُتبت هذه الملاحظة على صفحة من طبعة سابقة.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>notes_export.py</extracomment>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>notes_export.py</extracomment>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>notes_export.py</extracomment>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>notes_export.py</extracomment>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>notes_export.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes_export.py, saved_page.py, reader_notes.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Written by Fieldshelf on {date}.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>كتبه Fieldshelf في {date}.</translation>
    </message>
    <message>
        <source>This document is not in this library any more.</source>
        <extracomment>notes_export.py, row_list.py</extracomment>
        <translation>لم تعد هذه الوثيقة في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Status on {date}: {status}</source>
        <extracomment>notes_export.py</extracomment>
        <translation>الحالة في {date}: {status}</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or make room, and try again.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>تعذّرت كتابة الملف هناك. اختر مجلدًا آخر أو أفسح مجالًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>protecting.py, saved_page.py, notes_panel.py</extracomment>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Notes in this document</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>الملاحظات في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Highlight the selected words: {color}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>تظليل الكلمات المحددة: {color}</translation>
    </message>
    <message>
        <source>No notes in this document yet. Select words, and choose a colour or add a note.</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>لا ملاحظات في هذه الوثيقة بعد. حدد كلمات ثم اختر لونا أو أضف ملاحظة.</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <extracomment>personal_shelf.py, notes_panel.py</extracomment>
        <translation>ملاحظاتك مقفلة.</translation>
    </message>
    <message>
        <source>This is not kept yet. {why}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>لم يُحفظ هذا بعد. {why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>saved_panes.py, notes_panel.py</extracomment>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>الحماية بعبارة مرور</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>إلغاء عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>فتح قفل ملاحظاتك</translation>
    </message>
    <message>
        <source>Remove everything personal</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>إزالة كل ما هو شخصي</translation>
    </message>
    <message>
        <source>Notes, highlights, saved documents, lists, history and searches are then encrypted on this laptop. They open with the passphrase alone: nobody can give you a forgotten one back.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>عندئذ تُشفَّر الملاحظات والتظليلات والوثائق المحفوظة والقوائم والسجل وعمليات البحث على هذا الحاسوب. ولا تُفتح إلا بعبارة المرور: لا يستطيع أحد استعادة عبارة مرور منسية.</translation>
    </message>
    <message>
        <source>Everything stays as it is. From now on it opens with the new passphrase.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>يبقى كل شيء كما هو، ويُفتح من الآن بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Everything stays, and can be read by whoever uses this account.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>يبقى كل شيء، ويستطيع قراءته كل من يستخدم هذا الحساب.</translation>
    </message>
    <message>
        <source>Your notes, saved documents, lists and history are locked. Documents and search are not.</source>
        <extracomment>passphrase_dialog.py, saved_page.py</extracomment>
        <translation>ملاحظاتك ووثائقك المحفوظة وقوائمك وسجلك مقفلة. أما الوثائق والبحث فمتاحة.</translation>
    </message>
    <message>
        <source>Your notes, highlights, saved documents, lists, history and searches are removed from this laptop, and the passphrase with them. This cannot be undone. The library stays: every document can be read as before.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>تُزال ملاحظاتك وتظليلاتك ووثائقك المحفوظة وقوائمك وسجلك وعمليات بحثك من هذا الحاسوب، ومعها عبارة المرور. ولا يمكن التراجع عن ذلك. أما المكتبة فتبقى: يمكن قراءة كل وثيقة كما من قبل.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Your notes are encrypted.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>ملاحظاتك مشفرة.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Your notes are not encrypted any more.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>لم تعد ملاحظاتك مشفرة.</translation>
    </message>
    <message>
        <source>Everything personal was removed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>أُزيل كل ما هو شخصي.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>passphrase_dialog.py, settings_page.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Yes, remove all of it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>نعم، إزالة كل ذلك</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>هل نسيتها؟</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the same twice.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>عبارتا المرور الجديدتان مختلفتان. اكتب العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>From now on it is kept what you open.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>من الآن يُحفظ ما تفتحه.</translation>
    </message>
    <message>
        <source>The history was cleared, and is not kept any more.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>مُسح السجل، ولم يعد يُحفظ.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>saved_page.py, sidebar.py</extracomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Saved. Take it away again</source>
        <extracomment>saving.py</extracomment>
        <translation>محفوظة. إزالتها</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a document</comment>
        <extracomment>saving.py</extracomment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Removed from what is saved.</source>
        <extracomment>saving.py</extracomment>
        <translation>أُزيلت من المحفوظات.</translation>
    </message>
    <message>
        <source>Saved. It stands under Saved in the sidebar.</source>
        <extracomment>saving.py</extracomment>
        <translation>حُفظت. تجدها في المحفوظات في الشريط الجانبي.</translation>
    </message>
    <message>
        <source>Save page {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>حفظ الصفحة {n}</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>قوائم القراءة</translation>
    </message>
    <message>
        <source>Nothing in this list yet. Add documents from the reader, or from what is saved.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>لا شيء في هذه القائمة بعد. أضف وثائق من القارئ أو من المحفوظات.</translation>
    </message>
    <message>
        <source>Documents in this list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>الوثائق في هذه القائمة</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>saved_lists.py, saved_panes.py</extracomment>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>إزالة القائمة</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>No list yet. A list keeps documents in your order, for a lesson, a patrol or a person.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>لا قوائم بعد. تحفظ القائمة الوثائق بترتيبك، لدرس أو دورية أو شخص.</translation>
    </message>
    <message>
        <source>List removed.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>أُزيلت القائمة.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>أُزيلت من القائمة.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <extracomment>protecting.py</extracomment>
        <translation>حماية…</translation>
    </message>
    <message>
        <source>A passphrase for what is personal, and taking all of it away</source>
        <extracomment>protecting.py</extracomment>
        <translation>عبارة مرور لما هو شخصي، وإزالته كله</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>saved_page.py</extracomment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>saved_page.py</extracomment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <extracomment>saved_page.py</extracomment>
        <translation>تتعذر قراءة هذا</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>الحماية بعبارة مرور…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>protecting.py</extracomment>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>protecting.py, settings_page.py</extracomment>
        <translation>القفل التلقائي</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>protecting.py; for one: After {n} minute</extracomment>
        <translation>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} دقائق</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Take the passphrase away…</source>
        <extracomment>protecting.py</extracomment>
        <translation>إلغاء عبارة المرور…</translation>
    </message>
    <message>
        <source>Remove everything personal…</source>
        <extracomment>protecting.py</extracomment>
        <translation>إزالة كل ما هو شخصي…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>saved_page.py</extracomment>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>The notes were written to {name}.</source>
        <extracomment>saved_page.py</extracomment>
        <translation>كُتبت الملاحظات في {name}.</translation>
    </message>
    <message>
        <source>Nothing yet. Save in the reader keeps a document here, at the page that you choose.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>لا شيء بعد. زر الحفظ في القارئ يضع الوثيقة هنا، عند الصفحة التي تختارها.</translation>
    </message>
    <message>
        <source>Saved documents</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>الوثائق المحفوظة</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>إضافة إلى قائمة</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>In a new list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>في قائمة جديدة</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the reader, or choose a page, and add one.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>لا ملاحظات بعد. حدد كلمات في القارئ أو اختر صفحة وأضف ملاحظة.</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <extracomment>guide_page.py, saved_panes.py</extracomment>
        <translation>الملاحظات والتظليلات</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>تصدير الملاحظات…</translation>
    </message>
    <message>
        <source>Made on an earlier edition of this file.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>كُتبت على طبعة سابقة من هذا الملف.</translation>
    </message>
    <message>
        <source>What was opened</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>ما فُتح</translation>
    </message>
    <message>
        <source>Nothing was opened since history is kept.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>لم يُفتح شيء منذ حفظ السجل.</translation>
    </message>
    <message>
        <source>Off: what was kept is forgotten, with the pages where you stopped.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>عند الإيقاف: يُنسى ما حُفظ، مع الصفحات التي توقفت فيها.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>مُسح السجل.</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>السؤال قبل جلب ما يزيد على</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>settings_page.py, top_bar.py</extracomment>
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
        <extracomment>saved_panes.py, settings_page.py</extracomment>
        <translation>حفظ ما قرأته</translation>
    </message>
    <message>
        <source>Rotate the pages to the right, to the left</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تدوير الصفحات إلى اليمين، إلى اليسار</translation>
    </message>
    <message>
        <source>Save the document, or the page that is read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>حفظ الوثيقة، أو الصفحة المقروءة</translation>
    </message>
    <message>
        <source>Highlight the words that are selected, write a note</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تظليل الكلمات المحددة، وكتابة ملاحظة</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إعادة ما أُزيل</translation>
    </message>
    <message>
        <source>Show or hide what is known about the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إظهار أو إخفاء المعلومات عن الوثيقة</translation>
    </message>
    <message>
        <source>Only icons at the side, or their names too</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الأيقونات وحدها في الجانب، أو أسماؤها أيضًا</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; Check for updates goes on at once.</source>
        <extracomment>here_words.py</extracomment>
        <translation>اضطرت المزامنة إلى التوقف مؤقتًا قبل أن تكتمل، لأنه لا يجوز لها أن تتابع الآن. ما وصل محفوظ، وتتابع من تلقاء نفسها عندما يجوز؛ ويتابعها زر «التحقق من التحديثات» فورًا.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Under What is kept here, allow more or keep fewer documents.</source>
        <extracomment>here_words.py</extracomment>
        <translation>ويمكن البحث في نصوصها مع ذلك. في «ما يُحتفظ به هنا» اسمح بالمزيد أو احتفظ بوثائق أقل.</translation>
    </message>
    <message>
        <source>Allow more under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>اسمح بالمزيد في «ما يُحتفظ به هنا».</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger limit under Data and schedule.</source>
        <extracomment>here_words.py</extracomment>
        <translation>استُنفد ما يجوز أن يكلفه هذا اليوم وهو {size}، فتوقفت المزامنة مؤقتًا. وصلت تغييرات الحالة، وما وصل محفوظ. وتتابع عند أول مزامنة بعد {until}، أو اليوم بحد أكبر في «البيانات والجدول الزمني».</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>لا تُجلب الوثائق إلا من {start} إلى {end}، فتوقفت المزامنة مؤقتًا. وصلت تغييرات الحالة، وما وصل محفوظ. وتتابع عند أول مزامنة بعد {until}، أو الآن بواسطة «التحقق من التحديثات».</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>يُحاسب على هذا الاتصال بقدر ما ينقله، فتوقفت المزامنة مؤقتًا. وصلت تغييرات الحالة، وما وصل محفوظ. وتتابع عند أول مزامنة على اتصال آخر، أو الآن بواسطة «التحقق من التحديثات».</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>المكان على القرص قليل: سيصل {needed}، والمتاح {free}. تأخذ المزامنة ما يتسع له، القوائم والنصوص أولًا. أفسح مكانًا، أو احتفظ بوثائق أقل في «ما يُحتفظ به هنا».</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (a request, written under For another laptop, says what is here), or ask the publisher for an address and give it to the source {name} under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>استورد حزمة أخرى من ذلك الناشر فيها ما ينقص (يبيّن ما هو هنا طلبٌ يُكتب في «لحاسوب آخر»)، أو اطلب من الناشر عنوانًا وأضفه إلى المصدر {name} في «الحزم والمصادر».</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Choose Import a pack… in place of this.</source>
        <extracomment>here_words.py</extracomment>
        <translation>‏{url} حزمة وليس مصدرًا: فهي تأتي بوثائق ناشرها وتوقيعه. لم يُضف شيء. اختر «استيراد حزمة…» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and remove that source under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>إما أنها أُدخلت خطأً، وإما أن {name} شخص آخر يستعمل اسم الناشر. اطلب البصمة من الناشر من جديد، بطريق غير الذي أتى به {name}. وإن ظلت مختلفة فلا تعمل بما أتى من {name}، وأزل ذلك المصدر في «الحزم والمصادر».</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, add this address to that source under Packs &amp; sources; to ask it here only, remove {other} first.</source>
        <extracomment>here_words.py</extracomment>
        <translation>‏{url} هو الناشر نفسه في المصدر {other} ({place}). لم يُضف شيء. لسؤاله هنا أيضًا أضف هذا العنوان إلى ذلك المصدر في «الحزم والمصادر»؛ ولسؤاله هنا فقط أزل {other} أولًا.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less.</source>
        <extracomment>here_words.py</extracomment>
        <translation>لا مكان كافيًا: تحتاج الحزمة إلى {needed}، والمتاح في {destination} هو {free}. لم يُكتب شيء. أفسح مكانًا، أو خذ ذاكرة أكبر، أو اختر أقل.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>امتلأ {place} أثناء كتابة الحزمة، لأن شيئًا آخر كُتب هناك أيضًا. أُزيل ما كان من الحزمة؛ وكل ما عداه هناك كما كان. أفسح مكانًا واكتب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>لا يتسع {place} لأسماء الوثائق: فنظام ملفاته لا يعرف هذه الحروف. لم تُصنع حزمة. استعمل ذاكرة مهيأة بصيغة FAT32 أو exFAT، واكتب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to write it again under For another laptop, and to send the file as it is.</source>
        <extracomment>here_words.py</extracomment>
        <translation>‏{path} ليس طلبًا. لم يُصدَّر شيء. اطلب ممن أرسله أن يكتبه من جديد في «لحاسوب آخر»، وأن يرسل الملف كما هو.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>ما وقّعه {source} ليس هنا، أو ليس هنا إلا جزء منه. لم تُصنع منه حزمة. اضغط «التحقق من التحديثات»، ودعه يصل إلى نهايته، ثم اكتب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>قائمة {collection} ليست هنا كما وُقّعت آخر مرة، فتُركت خارج الحزمة. اضغط «التحقق من التحديثات»، ودعه يصل إلى نهايته، ثم اكتب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>In the queue, {size}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>في قائمة الانتظار، {size}</translation>
    </message>
    <message>
        <source>Do not get it</source>
        <extracomment>info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>عدم الحصول عليها</translation>
    </message>
    <message>
        <source>{size} in this language</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{size} بهذه اللغة</translation>
    </message>
    <message>
        <source>Remove from this laptop…</source>
        <extracomment>info_panel.py, reader_having.py</extracomment>
        <translation>الإزالة من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This document is not on this laptop. Ask for it, and it comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>هذه الوثيقة ليست على هذا الحاسوب. اطلبها فتأتي أولًا عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>It is in the queue, and comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>إنها في قائمة الانتظار، وتأتي أولًا عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>Copy to this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>النسخ إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <extracomment>proposal.py</extracomment>
        <translation>اختيار ما يُحتفظ به…</translation>
    </message>
    <message>
        <source>Save this page, add to a list, remove from this laptop</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>حفظ هذه الصفحة، أو الإضافة إلى قائمة، أو الإزالة من هذا الحاسوب</translation>
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
        <source>Encrypts notes, saved documents, lists, history and searches, and locks them by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>تشفّر الملاحظات والوثائق المحفوظة والقوائم والسجل وعمليات البحث، وتقفلها تلقائيا.</translation>
    </message>
    <message>
        <source>When nobody has pressed a key or moved the mouse for so long. What you are typing is kept first.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>عندما لا يضغط أحد مفتاحًا ولا يحرّك الفأرة طوال هذه المدة. ويُحفظ أولًا ما تكتبه.</translation>
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
        <extracomment>sources_page.py, settings_page.py</extracomment>
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
        <source>As its publisher orders it</source>
        <extracomment>shelving.py</extracomment>
        <translation>بترتيب الناشر</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelving.py</extracomment>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelving.py</extracomment>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>By reference number</source>
        <extracomment>shelving.py</extracomment>
        <translation>حسب الرقم المرجعي</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>shelving.py</extracomment>
        <translation>حسب الحالة</translation>
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
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py, settings_page.py</extracomment>
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
        <source>Something unexpected happened, and this was not finished. Try it again. If it happens again, write a report: Settings, Report a problem.</source>
        <extracomment>tasks.py</extracomment>
        <translation>حدث أمر غير متوقع، ولم يكتمل هذا. حاول مرة أخرى. وإن تكرر فاكتب تقريرًا: «الإعدادات»، «الإبلاغ عن مشكلة».</translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>الدروس المعروضة</translation>
    </message>
    <message>
        <source>All pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>كل العناصر هنا</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>{n} lessons</source>
        <extracomment>training_page.py; for one: {n} lesson</extracomment>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>{n} دروس</numerusform>
            <numerusform>{n} درساً</numerusform>
            <numerusform>{n} درس</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>{n} من {total} عناصر هنا</translation>
    </message>
    <message>
        <source>Only what is on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>ما هو على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>What stands here was superseded, or is not here.</source>
        <extracomment>training_page.py</extracomment>
        <translation>ما في هذا الموضع حلّ غيره محله، أو ليس هنا.</translation>
    </message>
    <message>
        <source>This lesson cannot be shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>تعذّر عرض هذا الدرس</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_bar.py</extracomment>
        <translation>تراجع</translation>
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
        <source>There is no source named {source}. Add it first.</source>
        <extracomment>catalogue.py</extracomment>
        <translation>لا مصدر باسم {source}. أضفه أولًا.</translation>
    </message>
    <message>
        <source>A source named {source} was removed, and had another key. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>أُزيل مصدر باسم {source} وكان له مفتاح آخر. لم يُغيَّر شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A source named {source} is there already. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>يوجد بالفعل مصدر باسم {source}. لم يُغيَّر شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner}. They were not taken, because only one source may speak for an institute. Ask the publisher which is right; if this one, remove {owner} and add this one with its fingerprint.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>يقدّم {source} وثائق من {institute}، وهي تأتي من المصدر {owner}. ولم تُقبل، لأن مصدرًا واحدًا فقط يجوز أن يتكلم باسم المؤسسة. اسأل الناشر أيهما الصحيح؛ فإن كان هذا فأزل {owner} وأضف هذا مع بصمته.</translation>
    </message>
    <message>
        <source>The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again.</source>
        <extracomment>copies.py</extracomment>
        <translation>لم يعد الملف على هذا القرص ما وقّعه ناشره: فقد غُيّر أو تلف. ولم يُفتح. شغّل ⁨`fieldshelf verify --repair`⁩ ثم ⁨`fieldshelf sync`⁩: فيُجلب من جديد.</translation>
    </message>
    <message>
        <source>No copy of the document could be made for the other program, because the disk is full or may not be written, or because that program still holds the last copy. The document itself is safe and opens here. Close the other program or make room, then try again.</source>
        <extracomment>copies.py</extracomment>
        <translation>تعذّر إعداد نسخة من الوثيقة للبرنامج الآخر، لأن القرص ممتلئ أو لا يقبل الكتابة، أو لأن ذلك البرنامج ما زال يحتفظ بالنسخة السابقة. والوثيقة نفسها سليمة وتُفتح هنا. أغلق البرنامج الآخر أو أفسح مكانًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>كُتبت المكتبة بإصدار أحدث من Fieldshelf (الصيغة {here}؛ وهذا البرنامج يعرف {known}). لم يُغيَّر شيء. حدّث Fieldshelf على هذا الحاسوب، ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was already in the library is lost. Free some space and try again.</source>
        <extracomment>database.py, objects.py</extracomment>
        <translation>القرص ممتلئ. لم يضع شيء مما كان في المكتبة. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The library is being changed by another window or program. Nothing was lost. Try again in a moment.</source>
        <extracomment>database.py</extracomment>
        <translation>تغيّر نافذة أخرى أو برنامج آخر المكتبة الآن. لم يضع شيء. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing here. Nothing was changed. Check that its folder exists and who may write to it.</source>
        <extracomment>database.py</extracomment>
        <translation>لا يمكن فتح المكتبة هنا للكتابة. لم يُغيَّر شيء. تحقق من وجود مجلدها وممن يجوز له الكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk did not read or write a part of the library. Nothing was reported as done that is not. Check that the disk or stick is still connected, and try again.</source>
        <extracomment>database.py</extracomment>
        <translation>لم يقرأ القرص جزءًا من المكتبة أو لم يكتبه. ولم يُبلَّغ بإتمام ما لم يتم. تحقق من أن القرص أو الذاكرة ما زال موصولًا، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more: it was moved, renamed or deleted, or its disk was taken out. Nothing is written meanwhile, and your notes are kept apart from it. Put it back, and everything goes on: {folder}</source>
        <extracomment>database.py</extracomment>
        <translation>لم يعد مجلد المكتبة موجودًا: فقد نُقل أو أُعيدت تسميته أو حُذف، أو أُخرج قرصه. لا يُكتب شيء في هذه الأثناء، وملاحظاتك محفوظة بمعزل عنه. أعده إلى مكانه فيستمر كل شيء: {folder}</translation>
    </message>
    <message>
        <source>A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>database.py</extracomment>
        <translation>جزء من المكتبة على هذا القرص تالف. والوثائق نفسها محفوظة بمعزل عنه. شغّل ⁨`fieldshelf verify --repair`⁩ ثم ⁨`fieldshelf sync`⁩.</translation>
    </message>
    <message>
        <source>The process that prepares texts could not be started.</source>
        <extracomment>entering_child.py</extracomment>
        <translation>تعذّر بدء العملية التي تهيّئ النصوص.</translation>
    </message>
    <message>
        <source>Reading this file gave nothing that makes sense. It is probably damaged: get another copy.</source>
        <extracomment>__init__.py</extracomment>
        <translation>لم تعطِ قراءة هذا الملف شيئًا مفهومًا. وهو على الأرجح تالف: احصل على نسخة أخرى.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Save it in the newer format, or as PDF.</source>
        <extracomment>office.py</extracomment>
        <translation>هذا الملف أكبر من أن يُقرأ هنا. احفظه بالصيغة الأحدث أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>This PDF claims to have {pages} pages, more than can be read here. Open it with another program.</source>
        <extracomment>pdf.py</extracomment>
        <translation>يزعم ملف PDF هذا أن فيه {pages} صفحة، وهو أكثر مما يمكن قراءته هنا. افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>This document has no page {page}. It ends at page {last}.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>ليس في هذه الوثيقة صفحة {page}. وهي تنتهي عند الصفحة {last}.</translation>
    </message>
    <message>
        <source>Page {page} of this document is damaged and cannot be shown; other pages may be readable.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>الصفحة {page} من هذه الوثيقة تالفة ولا يمكن عرضها؛ وقد تكون صفحات أخرى مقروءة.</translation>
    </message>
    <message>
        <source>This document is locked with a password, so its text cannot be read or shown here. Open it with its own program and the password, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>هذه الوثيقة مقفلة بكلمة سر، فلا يمكن قراءة نصها أو عرضه هنا. افتحها ببرنامجها وبكلمة السر، أو اطلب من ناشرها نسخة مفتوحة.</translation>
    </message>
    <message>
        <source>This document is locked by a method that is not known here, so its text cannot be read or shown. Open it with its own program, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>هذه الوثيقة مقفلة بطريقة غير معروفة هنا، فلا يمكن قراءة نصها ولا عرضها. افتحها ببرنامجها الخاص، أو اطلب من ناشرها نسخة مفتوحة.</translation>
    </message>
    <message>
        <source>This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>هذه الوثيقة تالفة أو ناقصة ولا يمكن قراءتها. احصل على نسخة أخرى منها من حيث أتت.</translation>
    </message>
    <message>
        <source>Files of this type ({type}) cannot be read or shown here. Open it with a program made for them; its publisher can make its text searchable by adding a PDF of it.</source>
        <extracomment>problems.py</extracomment>
        <translation>لا يمكن هنا قراءة الملفات من هذا النوع ({type}) أو عرضها. افتحه ببرنامج معدّ له؛ ويستطيع ناشره أن يجعل نصه قابلًا للبحث بإضافة نسخة PDF منه.</translation>
    </message>
    <message>
        <source>This file is called {suffix}, but its content is something else ({type}). It may be an error page saved in the document&apos;s place. Get the document again from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>اسم هذا الملف {suffix} لكن محتواه شيء آخر ({type}). وقد يكون صفحة خطأ حُفظت مكان الوثيقة. احصل على الوثيقة من جديد من حيث أتت.</translation>
    </message>
    <message>
        <source>This document unpacks to more files than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>تحتوي هذه الوثيقة عند فك ضغطها على ملفات أكثر مما هو مسموح، فأُوقفت. وقد تكون تالفة أو معدّة للإضرار. افتحها ببرنامج آخر إن كنت تثق بمصدرها.</translation>
    </message>
    <message>
        <source>This document unpacks to more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>تحتوي هذه الوثيقة عند فك ضغطها على نص أكثر مما هو مسموح، فأُوقفت. وقد تكون تالفة أو معدّة للإضرار. افتحها ببرنامج آخر إن كنت تثق بمصدرها.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, and its permissions.</source>
        <extracomment>channel.py</extracomment>
        <translation>لم يعد هذا الملف حيث كان، أو لا تجوز قراءته. تحقق من وجوده ومن أذوناته.</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <extracomment>identifying.py</extracomment>
        <translation>توقف هذا قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, then drop it again.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لم يعد هذا الملف في مكانه، أو لا يُسمح بقراءته. تحقق من وجوده ثم أفلته من جديد.</translation>
    </message>
    <message>
        <source>This is not a file that can be looked at. Drop a document: a PDF, an Office file, a text.</source>
        <extracomment>identifying.py</extracomment>
        <translation>ليس هذا ملفًا يمكن فحصه. أفلت وثيقة: ملف PDF أو ملف مكتبي أو نصًا.</translation>
    </message>
    <message>
        <source>This file has {size}; files of up to {most} are looked at. It was not read. Search for its title or its number instead.</source>
        <extracomment>identifying.py</extracomment>
        <translation>حجم هذا الملف {size}، وتُفحص الملفات حتى {most}. لم يُقرأ. ابحث بدلًا من ذلك عن عنوانه أو رقمه.</translation>
    </message>
    <message>
        <source>There is no library here yet. Add a source, or import a pack, to begin one.</source>
        <extracomment>nothing_found.py, library.py</extracomment>
        <translation>لا مكتبة هنا بعد. أضف مصدرًا أو استورد حزمة لبدء مكتبة.</translation>
    </message>
    <message>
        <source>A library cannot be made here, because the folder cannot be written. Choose another place for it.</source>
        <extracomment>library.py</extracomment>
        <translation>لا يمكن إنشاء مكتبة هنا، لأن المجلد لا يقبل الكتابة. اختر لها مكانًا آخر.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now. Reading and searching go on. Wait until it has finished, then try again.</source>
        <extracomment>library.py</extracomment>
        <translation>تغيّر نافذة أخرى أو برنامج آخر المكتبة الآن. والقراءة والبحث مستمران. انتظر حتى ينتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The library cannot be written. It can still be read and searched. Check who may write to its folder.</source>
        <extracomment>library.py, objects.py</extracomment>
        <translation>لا تقبل المكتبة الكتابة. وما زالت القراءة والبحث فيها ممكنين. تحقق ممن يجوز له الكتابة في مجلدها.</translation>
    </message>
    <message>
        <source>There is no document {document} in this library. Its publisher may have removed it. Search for its title.</source>
        <extracomment>library.py</extracomment>
        <translation>لا وثيقة {document} في هذه المكتبة. وربما أزالها ناشرها. ابحث عن عنوانها.</translation>
    </message>
    <message>
        <source>The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. Run `fieldshelf sync`: it is fetched again.</source>
        <extracomment>library.py</extracomment>
        <translation>لم يعد ملف هذه الوثيقة على هذا القرص، مع أنه كان قد نُزّل. ولا يمكن فتحه الآن. شغّل ⁨`fieldshelf sync`⁩: فيُجلب من جديد.</translation>
    </message>
    <message>
        <source>This document is not on this computer yet; only its description and text are. Download it the next time there is a connection.</source>
        <extracomment>library.py</extracomment>
        <translation>ليست هذه الوثيقة على هذا الحاسوب بعد؛ وليس فيه إلا وصفها ونصها. نزّلها عندما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>Nothing can be written in this place, so this cannot be kept. Nothing was changed.</source>
        <extracomment>notes.py</extracomment>
        <translation>لا يمكن كتابة شيء في هذا المكان، فلا يمكن حفظ هذا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <extracomment>personal.py</extracomment>
        <translation>تحتاج عبارة المرور إلى حرف واحد على الأقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>استغرقت قراءة هذا الملف وقتًا أطول مما ينبغي فأُوقفت. وقد يكون تالفًا أو معدًّا للإضرار. افتحه ببرنامج آخر إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>يحتاج هذا الملف إلى ذاكرة أكثر أو يحتوي على نص أكثر مما هو مسموح، فأُوقفت قراءته. وقد يكون تالفًا أو معدًّا للإضرار. افتحه ببرنامج آخر إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>أخفقت قراءة هذا الملف وأُوقفت؛ ولم يتأثر شيء آخر. وهو على الأرجح تالف. احصل على نسخة أخرى، أو افتحه ببرنامج آخر إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>No program on this computer would open {name}. The file itself is here and intact. Install a program for this type of file, or save a copy and open it elsewhere.</source>
        <extracomment>programs.py</extracomment>
        <translation>لم يفتح أي برنامج على هذا الحاسوب {name}. والملف نفسه هنا وسليم. ثبّت برنامجًا لهذا النوع من الملفات، أو احفظ نسخة وافتحها في مكان آخر.</translation>
    </message>
    <message>
        <source>No program on this computer would open this address. Write it down, and open it on another computer.</source>
        <extracomment>programs.py</extracomment>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح هذا العنوان. دوّنه وافتحه على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Another window has just changed the passphrase. Try again.</source>
        <extracomment>records.py</extracomment>
        <translation>غيّرت نافذة أخرى عبارة المرور للتو. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them with your passphrase first.</source>
        <extracomment>records.py</extracomment>
        <translation>ملاحظاتك مقفلة. افتح قفلها أولًا بعبارة المرور.</translation>
    </message>
    <message>
        <source>The backup of the catalogue could not be read again, and was thrown away. The library is as it was. Run `fieldshelf verify`, and check the disk.</source>
        <extracomment>recovery.py</extracomment>
        <translation>تعذّرت قراءة النسخة الاحتياطية من الفهرس من جديد فطُرحت. والمكتبة كما كانت. شغّل ⁨`fieldshelf verify`⁩ وتحقق من القرص.</translation>
    </message>
    <message>
        <source>The catalogue of this library is missing or empty, so nothing can be listed or searched. The documents are kept apart from it and are still here. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>فهرس هذه المكتبة مفقود أو فارغ، فلا يمكن سرد شيء أو البحث عنه. والوثائق محفوظة بمعزل عنه وما زالت هنا. شغّل ⁨`fieldshelf verify --repair`⁩ ثم ⁨`fieldshelf sync`⁩.</translation>
    </message>
    <message>
        <source>What was left of it is kept as {name}.</source>
        <extracomment>recovery.py</extracomment>
        <translation>ما بقي منه محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing. It was restored from the backup of the last sync.</source>
        <extracomment>recovery.py</extracomment>
        <translation>كان الفهرس تالفًا أو مفقودًا. واستُعيد من النسخة الاحتياطية لآخر مزامنة.</translation>
    </message>
    <message>
        <source>Run `fieldshelf source list` and look whether all your sources are there, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>شغّل ⁨`fieldshelf source list`⁩ وانظر هل مصادرك كلها موجودة، ثم ⁨`fieldshelf sync`⁩.</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing, and there is no usable backup of it. An empty one was made.</source>
        <extracomment>recovery.py</extracomment>
        <translation>كان الفهرس تالفًا أو مفقودًا، ولا نسخة احتياطية صالحة منه. فأُنشئ فهرس فارغ.</translation>
    </message>
    <message>
        <source>Add your sources again with `fieldshelf source add`, then run `fieldshelf sync`: the documents are still on this disk and are not fetched again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>أضف مصادرك من جديد بواسطة ⁨`fieldshelf source add`⁩، ثم شغّل ⁨`fieldshelf sync`⁩: فالوثائق ما زالت على هذا القرص ولا تُجلب من جديد.</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now, so it was not repaired. Nothing was changed. Wait until it has finished, then run `fieldshelf verify --repair` again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>تغيّر نافذة أخرى أو برنامج آخر المكتبة الآن، فلم تُصلح. لم يُغيَّر شيء. انتظر حتى ينتهي، ثم شغّل ⁨`fieldshelf verify --repair`⁩ من جديد.</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be written, because the disk is full or write-protected, or another program holds a file of it. Nothing was lost. Close other windows of Fieldshelf, make room, then try again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>تعذّرت الكتابة في مجلد المكتبة، لأن القرص ممتلئ أو محمي من الكتابة، أو لأن برنامجًا آخر يحتفظ بملف منه. لم يضع شيء. أغلق نوافذ Fieldshelf الأخرى وأفسح مكانًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Showing this document failed. It is probably damaged: get another copy of it.</source>
        <extracomment>viewers.py, rendering.py</extracomment>
        <translation>أخفق عرض هذه الوثيقة. وهي على الأرجح تالفة: احصل على نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>look find question number</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ابحث جد سؤال رقم مرجع</translation>
    </message>
    <message>
        <source>{path} is no whole path of a folder. Choose the folder with the button beside it.</source>
        <extracomment>fields.py</extracomment>
        <translation>{path} ليس مسارًا كاملًا لمجلد. اختر المجلد بالزر المجاور.</translation>
    </message>
    <message>
        <source>Choose where it goes: a stick, or a folder on it. Nothing was written.</source>
        <extracomment>fields.py</extracomment>
        <translation>اختر أين يُكتب: على ذاكرة محمولة، أو في مجلد عليها. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>quotes exact phrase without</source>
        <extracomment>guide_page.py</extracomment>
        <translation>علامات اقتباس عبارة بالضبط بدون</translation>
    </message>
    <message>
        <source>old outdated previous edition replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>قديم قديمة سابق طبعة مستبدل</translation>
    </message>
    <message>
        <source>offline internet network wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>بلا اتصال إنترنت شبكة واي فاي</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>guide_page.py</extracomment>
        <translation>لغات متعددة</translation>
    </message>
    <message>
        <source>The letters below a result are the languages that a document has. The language of the window is chosen at the top; documents stay in their own.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الأحرف أسفل النتيجة هي لغات الوثيقة. تُختار لغة النافذة في الأعلى، وتبقى الوثائق بلغاتها.</translation>
    </message>
    <message>
        <source>translate translation English French Arabic</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ترجمة الإنجليزية الفرنسية العربية</translation>
    </message>
    <message>
        <source>open page next return</source>
        <extracomment>guide_page.py</extracomment>
        <translation>فتح صفحة التالي رجوع</translation>
    </message>
    <message>
        <source>tabs windows</source>
        <extracomment>guide_page.py</extracomment>
        <translation>علامات تبويب نوافذ</translation>
    </message>
    <message>
        <source>old warning bar replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>قديم تحذير شريط مستبدل</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>guide_page.py</extracomment>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>print printer copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>طباعة طابعة نسخة</translation>
    </message>
    <message>
        <source>mark comment write remember annotate</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تعليم تعليق كتابة تذكر</translation>
    </message>
    <message>
        <source>A document that was lost from sight</source>
        <extracomment>guide_page.py</extracomment>
        <translation>وثيقة غابت عن نظرك</translation>
    </message>
    <message>
        <source>Saved has a history of what was opened, and Home has what was read last.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>في «محفوظة» سجل ما فُتح، وفي «الرئيسية» آخر ما قُرئ.</translation>
    </message>
    <message>
        <source>lost recent where again forgotten</source>
        <extracomment>guide_page.py</extracomment>
        <translation>ضائع مفقود حديث أين نسيت</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <extracomment>guide_page.py</extracomment>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>It encrypts notes, saved documents and history, which others on this laptop then cannot read: see Settings. Without it they are lost; documents are not.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>تشفّر الملاحظات والوثائق المحفوظة والسجل فلا يقرؤها غيرك على هذا الحاسوب: انظر الإعدادات. من دونها تضيع، أما الوثائق فلا.</translation>
    </message>
    <message>
        <source>password lock private secret forgotten login</source>
        <extracomment>guide_page.py</extracomment>
        <translation>كلمة السر قفل خاص سري نسيت دخول</translation>
    </message>
    <message>
        <source>Less room on the disk</source>
        <extracomment>guide_page.py</extracomment>
        <translation>مساحة أقل على القرص</translation>
    </message>
    <message>
        <source>Choose what is kept under Packs &amp; sources. Texts stay, so that everything is still found.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>اختر ما يُحتفظ به في «الحزم والمصادر». وتبقى النصوص ليظل كل شيء قابلًا للعثور عليه.</translation>
    </message>
    <message>
        <source>room space full delete remove size storage</source>
        <extracomment>guide_page.py</extracomment>
        <translation>مكان مساحة ممتلئ حذف إزالة حجم تخزين</translation>
    </message>
    <message>
        <source>internet download sync new wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>إنترنت تنزيل مزامنة جديد واي فاي</translation>
    </message>
    <message>
        <source>USB drive memory card bring copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB ذاكرة بطاقة إحضار نسخ</translation>
    </message>
    <message>
        <source>Export a pack under Packs &amp; sources, and take it there on a stick.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>صدّر حزمة من «الحزم والمصادر» وانقلها بذاكرة USB.</translation>
    </message>
    <message>
        <source>USB share give send copy colleague</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB مشاركة إعطاء إرسال نسخ زميل</translation>
    </message>
    <message>
        <source>safe trust virus forged real</source>
        <extracomment>guide_page.py</extracomment>
        <translation>آمن ثقة فيروس مزور أصلي</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>guide_page.py</extracomment>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Slide {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>الشريحة {n} من {total}، فُتحت في {date}</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>ملف PDF هذا تالف: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This file is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>هذا الملف تالف: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <extracomment>identifying.py</extracomment>
        <translation>هذا الملف ليس ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <extracomment>identifying.py</extracomment>
        <translation>هذا الملف مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>Files of this type cannot be read here.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لا يمكن قراءة ملفات من هذا النوع هنا.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing else in it says which document it is: no document here has these bytes, and its name has no number.</source>
        <extracomment>identifying.py</extracomment>
        <translation>لا شيء آخر يدل على أي وثيقة هو: لا وثيقة هنا تطابقه بايتًا ببايت، وليس في اسمه رقم معروف.</translation>
    </message>
    <message>
        <source>Chosen counts documents alone, without their texts.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>«المختار» يحسب الوثائق وحدها دون نصوصها.</translation>
    </message>
    <message>
        <source>Used are documents that are here, and the texts of all.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>المستعمل هو الوثائق الموجودة هنا ونصوص كل الوثائق.</translation>
    </message>
    <message>
        <source>{size} of small files come with the texts, whatever is chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} من الملفات الصغيرة تأتي مع النصوص مهما كان الاختيار.</translation>
    </message>
    <message>
        <source>All files here are small: they come with the texts and stay, whatever is chosen. A choice counts for larger files that come later.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>كل الملفات هنا صغيرة: تأتي مع النصوص وتبقى مهما كان الاختيار. ويسري الاختيار على ملفات أكبر تأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>notes_hint.py</extracomment>
        <translation>عرض الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes have these words.</source>
        <extracomment>notes_hint.py; for one: {n} of your notes has these words.</extracomment>
        <translation>
            <numerusform>لا ملاحظة لك فيها هذه الكلمات.</numerusform>
            <numerusform>ملاحظة واحدة لك فيها هذه الكلمات.</numerusform>
            <numerusform>ملاحظتان لك فيهما هذه الكلمات.</numerusform>
            <numerusform>{n} ملاحظات لك فيها هذه الكلمات.</numerusform>
            <numerusform>{n} ملاحظة لك فيها هذه الكلمات.</numerusform>
            <numerusform>{n} ملاحظة لك فيها هذه الكلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>page_saying.py</extracomment>
        <translation>الصفحة {n} من {total}</translation>
    </message>
    <message>
        <source>This page has no words that can be read aloud: it is a picture.</source>
        <extracomment>page_saying.py</extracomment>
        <translation>ليس في هذه الصفحة كلمات يمكن قراءتها بصوت مسموع: إنها صورة.</translation>
    </message>
    <message>
        <source>Checking the publisher’s keys</source>
        <extracomment>phases.py</extracomment>
        <translation>التحقق من مفاتيح الناشر</translation>
    </message>
    <message>
        <source>Checking the publisher’s signatures</source>
        <extracomment>phases.py</extracomment>
        <translation>التحقق من توقيعات الناشر</translation>
    </message>
    <message>
        <source>Reading what the publisher offers</source>
        <extracomment>phases.py</extracomment>
        <translation>قراءة ما يعرضه الناشر</translation>
    </message>
    <message>
        <source>Asking {place}</source>
        <extracomment>phases.py</extracomment>
        <translation>سؤال {place}</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, as it was installed</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}، كما ثُبِّت</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, from its source code</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}، من شيفرته المصدرية</translation>
    </message>
    <message>
        <source>System: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>النظام: {what}</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <extracomment>problems.py</extracomment>
        <translation>لغة النافذة: {language}</translation>
    </message>
    <message>
        <source>Screens: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>الشاشات: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on this laptop</source>
        <extracomment>problems.py; for one: {n} of them on this laptop</extracomment>
        <translation>
            <numerusform>لا شيء منها على هذا الحاسوب</numerusform>
            <numerusform>واحدة منها على هذا الحاسوب</numerusform>
            <numerusform>اثنتان منها على هذا الحاسوب</numerusform>
            <numerusform>{n} منها على هذا الحاسوب</numerusform>
            <numerusform>{n} منها على هذا الحاسوب</numerusform>
            <numerusform>{n} منها على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>problems.py; for one: {n} source</extracomment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n} مصادر</numerusform>
            <numerusform>{n} مصدرًا</numerusform>
            <numerusform>{n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for the index</source>
        <extracomment>problems.py; for one: {n} document waits for the index</extracomment>
        <translation>
            <numerusform>لا وثائق تنتظر الفهرسة</numerusform>
            <numerusform>وثيقة واحدة تنتظر الفهرسة</numerusform>
            <numerusform>وثيقتان تنتظران الفهرسة</numerusform>
            <numerusform>{n} وثائق تنتظر الفهرسة</numerusform>
            <numerusform>{n} وثيقة تنتظر الفهرسة</numerusform>
            <numerusform>{n} وثيقة تنتظر الفهرسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Library: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>المكتبة: {what}</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>problems.py</extracomment>
        <translation>لا يمكن فتح المكتبة.</translation>
    </message>
    <message>
        <source>What went wrong:</source>
        <extracomment>problems.py</extracomment>
        <translation>ما حدث من أخطاء:</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program started.</source>
        <extracomment>problems.py</extracomment>
        <translation>لم يحدث أي خطأ منذ بدء البرنامج.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the documents.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>اختر المجلد الذي يحوي الوثائق.</translation>
    </message>
    <message>
        <source>Choose the collection that they belong to, or write a new name.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>اختر المجموعة التي تنتمي إليها، أو اكتب اسمًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions now stand in the sheet. They count when the sheet is read back.</source>
        <extracomment>publish_folder.py; for one: {n} suggestion now stands in the sheet. It counts when the sheet is read back.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي اقتراح في الجدول.</numerusform>
            <numerusform>كُتب اقتراح واحد في الجدول، ويُعتدّ به عند إعادة قراءة الجدول.</numerusform>
            <numerusform>كُتب اقتراحان في الجدول، ويُعتدّ بهما عند إعادة قراءة الجدول.</numerusform>
            <numerusform>كُتبت {n} اقتراحات في الجدول، ويُعتدّ بها عند إعادة قراءة الجدول.</numerusform>
            <numerusform>كُتب {n} اقتراحًا في الجدول، ويُعتدّ بها عند إعادة قراءة الجدول.</numerusform>
            <numerusform>كُتب {n} اقتراح في الجدول، ويُعتدّ بها عند إعادة قراءة الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it goes: the folder of the server, or a place of rclone.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>حدّد الوجهة: مجلد الخادم أو موضع في rclone.</translation>
    </message>
    <message>
        <source>Write the address that readers use, to check what is there.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>اكتب العنوان الذي يستعمله القراء، للتحقق مما هو موجود هناك.</translation>
    </message>
    <message>
        <source>Say what the institute is called, and choose a new or empty folder. Nothing was made.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>اذكر اسم المؤسسة، واختر مجلدًا جديدًا أو خاليًا. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Choose the folder of the repository.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>اختر مجلد المستودع.</translation>
    </message>
    <message numerus="yes">
        <source>First pages say more: {n} suggestions. They are not in the sheet until you take them.</source>
        <extracomment>publish_suggestions.py; for one: First pages say more: {n} suggestion. It is not in the sheet until you take it.</extracomment>
        <translation>
            <numerusform>لا تضيف الصفحات الأولى شيئًا.</numerusform>
            <numerusform>في الصفحات الأولى اقتراح واحد. لا يدخل الجدول حتى تعتمده.</numerusform>
            <numerusform>في الصفحات الأولى اقتراحان. لا يدخلان الجدول حتى تعتمدهما.</numerusform>
            <numerusform>في الصفحات الأولى {n} اقتراحات. لا تدخل الجدول حتى تعتمدها.</numerusform>
            <numerusform>في الصفحات الأولى {n} اقتراحًا. لا تدخل الجدول حتى تعتمدها.</numerusform>
            <numerusform>في الصفحات الأولى {n} اقتراح. لا تدخل الجدول حتى تعتمدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that are clear</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>اعتماد كل ما هو واضح</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>‏{field}: {value}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Take {value} as {field}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>اعتماد {value} في خانة: {field}</translation>
    </message>
    <message>
        <source>In the sheet now, guessed: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>في الجدول الآن تخمينًا: {value}</translation>
    </message>
    <message>
        <source>At most one of these is right: look into the document.</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>واحد منها على الأكثر صحيح: راجع الوثيقة.</translation>
    </message>
    <message>
        <source>“{sentence}” in {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«{sentence}» في {file}</translation>
    </message>
    <message>
        <source>“{sentence}” on page {page} of {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>«{sentence}» في الصفحة {page} من {file}</translation>
    </message>
    <message>
        <source>Writing into the sheet</source>
        <extracomment>publish_words.py</extracomment>
        <translation>الكتابة في الجدول</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages cannot be searched: they are pictures.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages cannot be searched: it is a picture.</extracomment>
        <translation>
            <numerusform>لا يمكن البحث في {n} من صفحاته البالغ عددها {pages}: ما من صور.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحاته البالغ عددها {pages}: فهي صورة.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحاته البالغ عددها {pages}: فهما صورتان.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحاته البالغ عددها {pages}: فهي صور.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحاته البالغ عددها {pages}: فهي صور.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحاته البالغ عددها {pages}: فهي صور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages were read by machine: words on them may be wrong.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages was read by machine: words on it may be wrong.</extracomment>
        <translation>
            <numerusform>قُرئ {n} من صفحاته البالغ عددها {pages} آليًا: قد تكون فيها كلمات خاطئة.</numerusform>
            <numerusform>قُرئت {n} من صفحاته البالغ عددها {pages} آليًا: قد تكون فيها كلمات خاطئة.</numerusform>
            <numerusform>قُرئت {n} من صفحاته البالغ عددها {pages} آليًا: قد تكون فيهما كلمات خاطئة.</numerusform>
            <numerusform>قُرئت {n} من صفحاته البالغ عددها {pages} آليًا: قد تكون فيها كلمات خاطئة.</numerusform>
            <numerusform>قُرئت {n} من صفحاته البالغ عددها {pages} آليًا: قد تكون فيها كلمات خاطئة.</numerusform>
            <numerusform>قُرئت {n} من صفحاته البالغ عددها {pages} آليًا: قد تكون فيها كلمات خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. Select words, or all of them with Ctrl+A, then press Ctrl+H.</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>لم يُحدَّد شيء. حدد كلمات، أو حددها كلها بمفتاحي Ctrl+A، ثم اضغط Ctrl+H.</translation>
    </message>
    <message>
        <source>Save slide {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>حفظ الشريحة {n}</translation>
    </message>
    <message>
        <source>with some of the words, few or none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>ببعض الكلمات، وقليل منها أو لا شيء بكلها</translation>
    </message>
    <message>
        <source>{result}. {then}</source>
        <extracomment>source_rows.py</extracomment>
        <translation>{result}. {then}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>source_rows.py</extracomment>
        <translation>تعذر الوصول إليه</translation>
    </message>
    <message>
        <source>slide {n}</source>
        <extracomment>wording.py</extracomment>
        <translation>الشريحة {n}</translation>
    </message>
    <message>
        <source>Reading this file led to something that no document needs: using the network, starting a program or writing a file. It was stopped before it could. The file is probably made to do harm: do not open it, and tell whoever it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>أدّت قراءة هذا الملف إلى ما لا تحتاج إليه أي وثيقة: استخدام الشبكة أو تشغيل برنامج أو كتابة ملف. وقد أُوقف قبل أن يتمكن من ذلك. من المرجّح أن الملف أُعدّ للإضرار: لا تفتحه، وأبلغ الجهة التي ورد منها.</translation>
    </message>
    <message>
        <source>A part of the library is not on this disk. Synchronise again to fetch it.</source>
        <extracomment>segments.py</extracomment>
        <translation>جزء من المكتبة ليس على هذا القرص. زامن من جديد لجلبه.</translation>
    </message>
    <message>
        <source>The text of a document is not in the form it should be. The document itself can still be opened. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>نص إحدى الوثائق ليس بالصيغة التي ينبغي. وما زال فتح الوثيقة نفسها ممكنًا. أبلغ ناشرها.</translation>
    </message>
    <message>
        <source>A part of the library is damaged or not what it says. Check the library with repair, then synchronise.</source>
        <extracomment>segments.py</extracomment>
        <translation>جزء من المكتبة تالف أو ليس ما يُفترض أن يكون. تحقق من المكتبة مع الإصلاح، ثم زامن.</translation>
    </message>
    <message>
        <source>A part of the library is larger than it may be, and was not read. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>جزء من المكتبة أكبر مما يجوز، فلم يُقرأ. أبلغ ناشرها.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <extracomment>sentences.py</extracomment>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed. Try again.</source>
        <extracomment>vault.py</extracomment>
        <translation>ليست هذه عبارة المرور. لم يتغيّر شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Something in what is personal here is not as it was written, and cannot be read. The library is not touched by it.</source>
        <extracomment>vault.py</extracomment>
        <translation>شيء من بياناتك الشخصية هنا ليس كما كُتب، ولا يمكن قراءته. لا تتأثر المكتبة بذلك.</translation>
    </message>
    <message>
        <source>{name}: the file is not where it should be.</source>
        <extracomment>verify.py</extracomment>
        <translation>‏{name}: ليس الملف حيث ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>{name}: the file was changed or damaged on this disk.</source>
        <extracomment>verify.py</extracomment>
        <translation>‏{name}: غُيّر الملف أو تلف على هذا القرص.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, which puts the backup of the last sync in its place, then `fieldshelf sync`.</source>
        <extracomment>verify.py</extracomment>
        <translation>الفهرس تالف. والوثائق نفسها محفوظة بمعزل عنه. شغّل ⁨`fieldshelf verify --repair`⁩ ليضع مكانه النسخة الاحتياطية لآخر مزامنة، ثم ⁨`fieldshelf sync`⁩.</translation>
    </message>
    <message>
        <source>The search index is damaged. Documents can still be read; repair builds it anew from the texts kept here.</source>
        <extracomment>verify.py</extracomment>
        <translation>فهرس البحث تالف. وما زالت قراءة الوثائق ممكنة؛ والإصلاح يعيد بناءه من النصوص المحفوظة هنا.</translation>
    </message>
    <message>
        <source>A bundle of texts</source>
        <extracomment>verify.py</extracomment>
        <translation>رزمة نصوص</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>verify.py</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Run verify with --repair, then synchronise: it is fetched again.</source>
        <extracomment>verify.py</extracomment>
        <translation>شغّل verify مع --repair، ثم زامن: فيُجلب من جديد.</translation>
    </message>
    <message>
        <source>Showing this file failed. It is probably damaged: get another copy.</source>
        <extracomment>viewing.py</extracomment>
        <translation>أخفق عرض هذا الملف. وهو على الأرجح تالف: احصل على نسخة أخرى.</translation>
    </message>
    <message>
        <source>the bundle of texts {name} of {collection}</source>
        <extracomment>actions.py</extracomment>
        <translation>رزمة النصوص {name} من {collection}</translation>
    </message>
    <message>
        <source>the file {name} of {document}</source>
        <extracomment>actions.py</extracomment>
        <translation>الملف {name} من {document}</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>مؤجَّل: نصوص {collections} و{file} من {document}، {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>مؤجَّل: نصوص {collections} وملفات (عددها {files})، {size}.</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>مؤجَّل: نصوص {collections}، {size}.</translation>
    </message>
    <message>
        <source>Held back: {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>مؤجَّل: {file} من {document}، {size}.</translation>
    </message>
    <message>
        <source>Held back: {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>عدد الملفات المؤجلة: {files}، {size}.</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger `fieldshelf sync --budget`.</source>
        <extracomment>budget.py</extracomment>
        <translation>استُنفد ما يجوز أن يكلفه هذا اليوم وهو {size}، فتوقفت المزامنة مؤقتًا. وصلت تغييرات الحالة، وما وصل محفوظ. وتتابع عند أول مزامنة بعد {until}، أو اليوم بقيمة أكبر في ⁨`fieldshelf sync --budget`⁩.</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with `fieldshelf sync --window none`.</source>
        <extracomment>budget.py</extracomment>
        <translation>لا تُجلب الوثائق إلا من {start} إلى {end}، فتوقفت المزامنة مؤقتًا. وصلت تغييرات الحالة، وما وصل محفوظ. وتتابع عند أول مزامنة بعد {until}، أو الآن بواسطة ⁨`fieldshelf sync --window none`⁩.</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with `fieldshelf sync --even-metered` (always: metered = &quot;go on&quot; in settings.toml).</source>
        <extracomment>budget.py</extracomment>
        <translation>يُحاسب على هذا الاتصال بقدر ما ينقله، فتوقفت المزامنة مؤقتًا. وصلت تغييرات الحالة، وما وصل محفوظ. وتتابع عند أول مزامنة على اتصال آخر، أو الآن بواسطة ⁨`fieldshelf sync --even-metered`⁩ (دائمًا: ⁨`metered = &quot;go on&quot;`⁩ في settings.toml).</translation>
    </message>
    <message>
        <source>{key} = {given} is not understood; write it like {key} = &quot;{example}&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>القيمة ⁨`{key} = {given}`⁩ غير مفهومة؛ اكتبها هكذا: ⁨`{key} = &quot;{example}&quot;`⁩</translation>
    </message>
    <message>
        <source>texts_only is true or false</source>
        <extracomment>budget.py</extracomment>
        <translation>قيمة texts_only هي true أو false</translation>
    </message>
    <message>
        <source>proxy is not understood; write it like proxy = &quot;http://proxy.example.org:3128&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>قيمة proxy غير مفهومة؛ اكتبها هكذا: ⁨`proxy = &quot;http://proxy.example.org:3128&quot;`⁩</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <extracomment>budget.py</extracomment>
        <translation>لا يمكن قراءته ({error})</translation>
    </message>
    <message>
        <source>[sync] is not a table</source>
        <extracomment>budget.py</extracomment>
        <translation>[sync] ليس جدولًا</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]; did you mean {near}?</source>
        <extracomment>budget.py</extracomment>
        <translation>‏{key} ليس إعدادًا في [sync]؛ هل قصدت {near}؟</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]</source>
        <extracomment>budget.py</extracomment>
        <translation>‏{key} ليس إعدادًا في [sync]</translation>
    </message>
    <message>
        <source>The settings in {path} may limit what a sync costs, and could not be followed: {why}. Nothing was fetched. Correct that line, or take it out.</source>
        <extracomment>budget.py</extracomment>
        <translation>قد تحدّ الإعدادات في {path} من تكلفة المزامنة، ولم يمكن اتباعها: {why}. لم يُجلب شيء. صحّح ذلك السطر أو احذفه.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is larger than any catalogue can be.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>فهرس {offer} أكبر مما يمكن أن يكون عليه أي فهرس.</translation>
    </message>
    <message>
        <source>Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>catalogues.py, told.py</extracomment>
        <translation>لم يُؤخذ منه شيء؛ وما في المكتبة باقٍ كما هو. زامن من نسخة أخرى، أو أبلغ الناشر.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is not what was signed.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>فهرس {offer} ليس ما وُقّع.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then sync again.</source>
        <extracomment>disk.py</extracomment>
        <translation>لا تمكن الكتابة في مجلد المكتبة. وما فيه يُقرأ كما كان، لكن لا تمكن إضافة شيء. تحقق من أن القرص غير محمي من الكتابة وأن المجلد لك، ثم زامن من جديد.</translation>
    </message>
    <message>
        <source>{needed} are still to come, and {free} are free.</source>
        <extracomment>disk.py</extracomment>
        <translation>بقي أن يصل {needed}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>disk.py</extracomment>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and sync again: it continues where it stopped.</source>
        <extracomment>disk.py</extracomment>
        <translation>يمكن استعمال المكتبة كما كانت، مع ما وصل حتى الآن. أفسح مكانًا وزامن من جديد: فتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>disk.py</extracomment>
        <translation>المكان على القرص قليل: سيصل {needed}، والمتاح {free}. تأخذ المزامنة ما يتسع له، القوائم والنصوص أولًا. أفسح مكانًا، أو احتفظ بوثائق أقل بواسطة ⁨`fieldshelf keep`⁩.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What has arrived is kept, and the next sync continues there. Try again.</source>
        <extracomment>downloads.py</extracomment>
        <translation>انقطع الاتصال بـ{place}. ما وصل محفوظ، وتتابع المزامنة التالية من هناك. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} is not what its publisher signed: it was damaged or exchanged on the way. It was not taken. Sync again, or from another copy; tell the publisher if it happens again. ({sha256})</source>
        <extracomment>downloads.py</extracomment>
        <translation>‏{file} ليس ما وقّعه ناشره: فقد تلف أو بُدّل في الطريق. ولم يُقبل. زامن من جديد، أو من نسخة أخرى؛ وأبلغ الناشر إن تكرر ذلك. ({sha256})</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>البصمة 64 رقمًا وحرفًا من a إلى f، في مجموعات أو بدونها.</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not; what you gave has {n}.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>البصمة 64 رقمًا وحرفًا من a إلى f، في مجموعات أو بدونها؛ وفيما أدخلته {n}.</translation>
    </message>
    <message>
        <source>Nothing was done. Compare it with what the publisher gave you, or ask the publisher for it again.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>لم يُفعل شيء. قارنها بما أعطاك إياه الناشر، أو اطلبها منه من جديد.</translation>
    </message>
    <message>
        <source>You gave {typed}, and {n} of its 16 groups agree.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>أدخلت {typed}، والمتطابق منها {n} من مجموعاتها الـ16.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>في أول مزامنة بعد {until} متسع له.</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for more of them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>في أول مزامنة بعد {until} متسع لمزيد منها.</translation>
    </message>
    <message>
        <source>It ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>وهو ({size}) أكبر مما يجوز أن يكلفه أي يوم.</translation>
    </message>
    <message>
        <source>{name} ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>‏{name} ({size}) أكبر مما يجوز أن يكلفه أي يوم.</translation>
    </message>
    <message>
        <source>{name} was not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>لم يبدأ جلب {name}: لا يستطيع خادم {source} متابعة ملف انقطع، فيبدأ من جديد كل يوم، وما بقي من {size} التي يجوز أن يكلفها هذا اليوم لا يكفيه.</translation>
    </message>
    <message>
        <source>{n} files were not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>عدد الملفات التي لم يبدأ جلبها: {n}. لا يستطيع خادم {source} متابعة ملف انقطع، فيبدأ من جديد كل يوم، وما بقي من {size} التي يجوز أن يكلفها هذا اليوم لا يكفيها.</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches it now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>الأمر ⁨`fieldshelf sync --budget {need}M`⁩ يجلبه الآن؛ والأفضل خادم يجيب بأجزاء من الملفات (Range).</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches them now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>الأمر ⁨`fieldshelf sync --budget {need}M`⁩ يجلبها الآن؛ والأفضل خادم يجيب بأجزاء من الملفات (Range).</translation>
    </message>
    <message>
        <source>The new list of {collection} leaves out {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>القائمة الجديدة من {collection} تُسقط {missing} من الوثائق التي لها هنا وعددها {documents}.</translation>
    </message>
    <message>
        <source>The list of {collection} is gone, and with it {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>اختفت قائمة {collection}، ومعها {missing} من الوثائق التي لها هنا وعددها {documents}.</translation>
    </message>
    <message>
        <source>That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed, and what else it says of them waits too. Ask the publisher; if it is meant, run `fieldshelf sync --accept-removals {collection}`, or import the pack with that option.</source>
        <extracomment>guards.py</extracomment>
        <translation>وغالبًا ما يكون ذلك خطأً أو هجومًا لا رغبةً، ولذلك لم تُقبل: لم يُزل شيء، وما تقوله عنها غير ذلك ينتظر أيضًا. اسأل الناشر؛ وإن كان ذلك مقصودًا فشغّل ⁨`fieldshelf sync --accept-removals {collection}`⁩، أو استورد الحزمة بهذا الخيار.</translation>
    </message>
    <message>
        <source>{title} is too long to be kept. It was left out. Read it at its source.</source>
        <extracomment>feeds.py</extracomment>
        <translation>‏{title} أطول من أن يُحفظ. وقد تُرك. اقرأه في مصدره.</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, another server, which was not asked. If what is there belongs to the source, add its name to hosts = [&quot;...&quot;] in the file of the harvest.</source>
        <extracomment>fetching.py</extracomment>
        <translation>يحيل {host} إلى {target}، وهو خادم آخر لم يُسأل. إن كان ما هناك يخص المصدر فأضف اسمه إلى ⁨`hosts = [&quot;...&quot;]`⁩ في ملف الجمع.</translation>
    </message>
    <message>
        <source>{host} does not give this to programs: it refuses, or wants to see a person first. Nothing of its answer was taken. Ask its owner for permission, or for an address that is meant for programs.</source>
        <extracomment>fetching.py</extracomment>
        <translation>لا يعطي {host} هذا للبرامج: فهو يرفض، أو يريد أن يرى شخصًا أولًا. ولم يُقبل شيء من إجابته. اطلب إذنًا من صاحبه، أو عنوانًا مخصصًا للبرامج.</translation>
    </message>
    <message>
        <source>The {max_bytes} that one harvest may fetch are used up. What has arrived is kept. Run it again to go on, or set max_bytes higher if more is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>استُنفد ما يجوز أن تجلبه عملية جمع واحدة وهو {max_bytes}. ما وصل محفوظ. شغّلها من جديد للمتابعة، أو ارفع max_bytes إن كان المراد أكثر.</translation>
    </message>
    <message>
        <source>{url} has more than {most}, the most that is taken of one document. It was left out. Set max_document_bytes higher if it is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>‏{url} أكبر من {most}، وهو أكثر ما يُؤخذ من وثيقة واحدة. وقد تُرك. ارفع max_document_bytes إن كان مقصودًا.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Connect the drive or the share that holds it, or give the right folder.</source>
        <extracomment>folders.py</extracomment>
        <translation>المجلد {folder} غير موجود. لم يُغيَّر شيء. صِل القرص أو المشاركة التي تحتويه، أو حدّد المجلد الصحيح.</translation>
    </message>
    <message>
        <source>{folder} has more files than one harvest takes. What was seen is taken, the rest is left out, and nothing counts as gone. Set max_documents higher if they are meant.</source>
        <extracomment>folders.py</extracomment>
        <translation>في {folder} ملفات أكثر مما تأخذه عملية جمع واحدة. أُخذ ما شوهد وتُرك الباقي، ولا يُعدّ شيء مفقودًا. ارفع max_documents إن كانت مقصودة.</translation>
    </message>
    <message>
        <source>What came for {file} is something else than was announced, such as a page to log in. It was not taken. Try again later.</source>
        <extracomment>gathering.py</extracomment>
        <translation>ما وصل من أجل {file} غير ما أُعلن، كصفحة تسجيل دخول. ولم يُقبل. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{file} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted.</source>
        <extracomment>files.py</extracomment>
        <translation>‏{file} أُخذ من مكانه، أو لم تعد قراءته ممكنة. وقد تُرك. أعده وشغّلها من جديد إن كان مرادًا.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {folder}, and as a folder of documents it cannot be taken, because this library lies in it. Nothing was added. Give the folder that holds the documents and nothing else.</source>
        <extracomment>local.py</extracomment>
        <translation>لا مصدر Fieldshelf في {folder}، ولا يمكن أخذه مجلدَ وثائق، لأن هذه المكتبة فيه. لم يُضف شيء. حدّد المجلد الذي فيه الوثائق ولا شيء غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} packs lie beside this program</source>
        <extracomment>first_packs.py; for one: {n} pack lies beside this program</extracomment>
        <translation>
            <numerusform>لا حزم بجانب هذا البرنامج</numerusform>
            <numerusform>توجد حزمة واحدة بجانب هذا البرنامج</numerusform>
            <numerusform>توجد حزمتان بجانب هذا البرنامج</numerusform>
            <numerusform>توجد {n} حزم بجانب هذا البرنامج</numerusform>
            <numerusform>توجد {n} حزمة بجانب هذا البرنامج</numerusform>
            <numerusform>توجد {n} حزمة بجانب هذا البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shown what would be imported before anything is. Compare the fingerprint with what your office says.</source>
        <extracomment>first_packs.py</extracomment>
        <translation>ترى ما سيُستورد قبل استيراد أي شيء. قارن البصمة بما يقوله مكتبك.</translation>
    </message>
    <message>
        <source>Look at them and import…</source>
        <extracomment>first_packs.py</extracomment>
        <translation>عرضها واستيرادها…</translation>
    </message>
    <message>
        <source>On the stick</source>
        <extracomment>residing.py</extracomment>
        <translation>على الذاكرة المحمولة</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are gone when you close</source>
        <extracomment>residing.py</extracomment>
        <translation>ذاكرة محمية من الكتابة: تزول ملاحظاتك عند الإغلاق</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are kept elsewhere</source>
        <extracomment>residing.py</extracomment>
        <translation>ذاكرة محمية من الكتابة: ملاحظاتك محفوظة في مكان آخر</translation>
    </message>
    <message>
        <source>Kept by the administrator for everybody</source>
        <extracomment>residing.py</extracomment>
        <translation>يديرها المسؤول للجميع</translation>
    </message>
    <message>
        <source>On a network share</source>
        <extracomment>residing.py</extracomment>
        <translation>على مجلد شبكة مشترك</translation>
    </message>
    <message>
        <source>You can read and search as always. Where are your notes, and what you have read, to be kept? Nothing is written on this computer unless you choose a folder of it.</source>
        <extracomment>residing.py</extracomment>
        <translation>يمكنك القراءة والبحث كالمعتاد. أين تُحفظ ملاحظاتك وما قرأته؟ لا يُكتب شيء على هذا الحاسوب إلا إذا اخترت مجلدًا فيه.</translation>
    </message>
    <message>
        <source>This stick is write-protected</source>
        <extracomment>residing.py</extracomment>
        <translation>هذه الذاكرة محمية من الكتابة</translation>
    </message>
    <message>
        <source>In memory, until I close</source>
        <extracomment>residing.py</extracomment>
        <translation>في الذاكرة المؤقتة حتى الإغلاق</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>residing.py</extracomment>
        <translation>في مجلد…</translation>
    </message>
    <message>
        <source>Folder for your notes</source>
        <extracomment>residing.py</extracomment>
        <translation>مجلد ملاحظاتك</translation>
    </message>
    <message>
        <source>Small mode</source>
        <extracomment>settings_page.py</extracomment>
        <translation>الوضع الخفيف</translation>
    </message>
    <message>
        <source>No small pictures of pages, smaller caches, one helper at a time. Counts from the next start on.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>بلا صور مصغّرة للصفحات، وبذاكرة مؤقتة أصغر، وبعملية مساعدة واحدة في كل مرة. يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>On by itself: this computer has less than 3 GB of memory. {words}</source>
        <extracomment>settings_page.py</extracomment>
        <translation>مفعّل تلقائيًا: ذاكرة هذا الحاسوب أقل من 3 غيغابايت. {words}</translation>
    </message>
    <message>
        <source>As this computer needs it</source>
        <extracomment>settings_page.py</extracomment>
        <translation>بحسب حاجة هذا الحاسوب</translation>
    </message>
    <message>
        <source>memory slow old</source>
        <extracomment>settings_page.py</extracomment>
        <translation>ذاكرة بطيء قديم</translation>
    </message>
    <message>
        <source>Your notes and what you have read were kept by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>حُفظت ملاحظاتك وما قرأته بإصدار أحدث من Fieldshelf (الصيغة {here}، وهذا البرنامج يعرف {known}). لم يتغيّر شيء. حدّث Fieldshelf على هذا الحاسوب ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Fieldshelf. Nothing was changed. Update Fieldshelf on this computer; or move that file away, and choose anew: {path}</source>
        <extracomment>home.py</extracomment>
        <translation>كُتبت الإعدادات بإصدار أحدث من Fieldshelf. لم يتغيّر شيء. حدّث Fieldshelf على هذا الحاسوب، أو انقل هذا الملف إلى مكان آخر واختر من جديد: {path}</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Nothing was changed. Ask there for what is missing; your notes are your own.</source>
        <extracomment>library.py</extracomment>
        <translation>يدير مسؤول هذا الحاسوب هذه المكتبة لجميع مستخدميه ويحدّثها. لم يتغيّر شيء. اطلب منه ما ينقص؛ أما ملاحظاتك فهي لك.</translation>
    </message>
    <message>
        <source>Everything stands on the stick, in {folder}, and nothing is written on this computer. Close Fieldshelf before you take the stick out.</source>
        <extracomment>residence.py</extracomment>
        <translation>كل شيء على الذاكرة المحمولة، في {folder}، ولا يُكتب شيء على هذا الحاسوب. أغلق Fieldshelf قبل إخراج الذاكرة.</translation>
    </message>
    <message>
        <source>The stick is write-protected. Your notes, and what you have read, are kept in this folder: {folder}</source>
        <extracomment>residence.py</extracomment>
        <translation>الذاكرة المحمولة محمية من الكتابة. تُحفظ ملاحظاتك وما قرأته في هذا المجلد: {folder}</translation>
    </message>
    <message>
        <source>The stick is write-protected. You can read and search as always; your notes, and what you have read, are kept in memory only, and are gone when Fieldshelf ends.</source>
        <extracomment>residence.py</extracomment>
        <translation>الذاكرة المحمولة محمية من الكتابة. يمكنك القراءة والبحث كالمعتاد؛ أما ملاحظاتك وما قرأته فلا تُحفظ إلا مؤقتًا وتزول عند إغلاق Fieldshelf.</translation>
    </message>
    <message>
        <source>The library is empty, and packs lie beside this program: `fieldshelf import {folder}` shows what they hold.</source>
        <extracomment>residence.py</extracomment>
        <translation>المكتبة فارغة، وتوجد حزم بجانب هذا البرنامج: يعرض `fieldshelf import {folder}` ما فيها.</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Your notes, and what you have read, are your own.</source>
        <extracomment>residence.py</extracomment>
        <translation>يدير مسؤول هذا الحاسوب هذه المكتبة لجميع مستخدميه ويحدّثها. أما ملاحظاتك وما قرأته فهي لك وحدك.</translation>
    </message>
    <message>
        <source>The library stands on a share of the network: {folder}. It works there, more slowly; let only one computer at a time write to it. It is safer and faster on a disk of this computer.</source>
        <extracomment>residence.py</extracomment>
        <translation>المكتبة على مجلد شبكة مشترك: {folder}. تعمل هناك ببطء أكبر؛ فليكتب فيها حاسوب واحد فقط في كل مرة. هي أكثر أمانًا وسرعة على قرص هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for these, format the stick as exFAT or use another disk. The largest: {name}</source>
        <extracomment>disk.py; for one: {n} file is too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for this one, format the stick as exFAT or use another disk. The largest: {name}</extracomment>
        <translation>
            <numerusform>لا ملفات أكبر من اللازم لهذا القرص: فهو مهيأ بنظام FAT32 الذي لا يقبل ملفًا بحجم 4 غيغابايت أو أكثر. يُؤخذ الباقي؛ لها هيّئ الذاكرة بنظام exFAT أو استخدم قرصًا آخر. الأكبر: {name}</numerusform>
            <numerusform>ملف واحد أكبر من اللازم لهذا القرص: فهو مهيأ بنظام FAT32 الذي لا يقبل ملفًا بحجم 4 غيغابايت أو أكثر. يُؤخذ الباقي؛ لهذا الملف هيّئ الذاكرة بنظام exFAT أو استخدم قرصًا آخر. الأكبر: {name}</numerusform>
            <numerusform>ملفان أكبر من اللازم لهذا القرص: فهو مهيأ بنظام FAT32 الذي لا يقبل ملفًا بحجم 4 غيغابايت أو أكثر. يُؤخذ الباقي؛ لهذين الملفين هيّئ الذاكرة بنظام exFAT أو استخدم قرصًا آخر. الأكبر: {name}</numerusform>
            <numerusform>{n} ملفات أكبر من اللازم لهذا القرص: فهو مهيأ بنظام FAT32 الذي لا يقبل ملفًا بحجم 4 غيغابايت أو أكثر. يُؤخذ الباقي؛ لهذه الملفات هيّئ الذاكرة بنظام exFAT أو استخدم قرصًا آخر. الأكبر: {name}</numerusform>
            <numerusform>{n} ملفًا أكبر من اللازم لهذا القرص: فهو مهيأ بنظام FAT32 الذي لا يقبل ملفًا بحجم 4 غيغابايت أو أكثر. يُؤخذ الباقي؛ لهذه الملفات هيّئ الذاكرة بنظام exFAT أو استخدم قرصًا آخر. الأكبر: {name}</numerusform>
            <numerusform>{n} ملف أكبر من اللازم لهذا القرص: فهو مهيأ بنظام FAT32 الذي لا يقبل ملفًا بحجم 4 غيغابايت أو أكثر. يُؤخذ الباقي؛ لهذه الملفات هيّئ الذاكرة بنظام exFAT أو استخدم قرصًا آخر. الأكبر: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>At {time}</source>
        <extracomment>film.py</extracomment>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>Fieldshelf {version} is available</source>
        <extracomment>beside.py</extracomment>
        <translation>الإصدار {version} من Fieldshelf متاح</translation>
    </message>
    <message>
        <source>Fieldshelf {version} from the next start on</source>
        <extracomment>beside.py</extracomment>
        <translation>الإصدار {version} من Fieldshelf ابتداءً من التشغيل القادم</translation>
    </message>
    <message>
        <source>What you searched for is said at {time}: go there in it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>ما بحثت عنه يُقال عند {time}: انتقل إليه في التسجيل.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <extracomment>text_pictures.py</extracomment>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>program_card.py, status_bar.py</extracomment>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>program_card.py</extracomment>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Get it</source>
        <extracomment>program_card.py</extracomment>
        <translation>الحصول عليه</translation>
    </message>
    <message>
        <source>Not this version</source>
        <extracomment>program_card.py</extracomment>
        <translation>ليس هذا الإصدار</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>program_card.py</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>program_card.py</extracomment>
        <translation>العودة إلى الإصدار {version}</translation>
    </message>
    <message>
        <source>This program came without the key of its publisher, so it cannot tell which newer version is genuine, and does not look for one. Get a newer one where you got this one.</source>
        <extracomment>program_card.py</extracomment>
        <translation>جاء هذا البرنامج من دون مفتاح ناشره، فلا يمكنه أن يعرف أي إصدار أحدث هو الأصلي، ولا يبحث عنه. احصل على إصدار أحدث من حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>Asking the publisher of the program …</source>
        <extracomment>program_card.py</extracomment>
        <translation>يُسأل ناشر البرنامج …</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <extracomment>program_card.py</extracomment>
        <translation>وصل {done} من {total}.</translation>
    </message>
    <message>
        <source>The new version is unpacked and tried. This takes a minute or two.</source>
        <extracomment>program_card.py</extracomment>
        <translation>يُفك الإصدار الجديد ويُجرَّب. يستغرق ذلك دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time that you open Fieldshelf.</source>
        <extracomment>program_card.py</extracomment>
        <translation>يبدأ الإصدار {version} في المرة القادمة التي تفتح فيها Fieldshelf.</translation>
    </message>
    <message>
        <source>The installer lies in {path}. Whoever administers this computer installs it with: {command}</source>
        <extracomment>program_card.py</extracomment>
        <translation>برنامج التثبيت موجود في {path}. يثبّته من يدير هذا الحاسوب بالأمر: {command}</translation>
    </message>
    <message>
        <source>Version {version} is available: {size}. You have {installed}, which goes on working.</source>
        <extracomment>program_card.py</extracomment>
        <translation>الإصدار {version} متاح: {size}. لديك {installed}، وهو يواصل العمل.</translation>
    </message>
    <message>
        <source>Nobody has been asked for a newer version yet. It is done once a day, with an update of the documents.</source>
        <extracomment>program_card.py</extracomment>
        <translation>لم يُسأل أحد بعد عن إصدار أحدث. يحدث ذلك مرة في اليوم مع تحديث الوثائق.</translation>
    </message>
    <message>
        <source>There is no newer version. Last asked: {age}.</source>
        <extracomment>program_card.py</extracomment>
        <translation>لا يوجد إصدار أحدث. آخر سؤال: {age}.</translation>
    </message>
    <message>
        <source>Folder for the installer</source>
        <extracomment>program_card.py</extracomment>
        <translation>مجلد لبرنامج التثبيت</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>program_card.py</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>your notes</source>
        <extracomment>program_card.py</extracomment>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>program_card.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>It does not open {what} any more: this version has changed their form. It will say so and touch nothing, until you come back to this version.</source>
        <extracomment>program_card.py</extracomment>
        <translation>لم يعد يفتح هذا: {what}، لأن الإصدار الحالي غيّر صيغته. سيقول ذلك ولن يمس شيئًا إلى أن تعود إلى الإصدار الحالي.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>program_card.py</extracomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Documents come from a source or in a pack. Add the first under Packs &amp; sources.</source>
        <extracomment>panels.py</extracomment>
        <translation>تصل الوثائق من مصدر أو في حزمة. أضف أولها من صفحة «الحزم والمصادر».</translation>
    </message>
    <message>
        <source>Read scanned pages by machine, so that they are found (Tesseract)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>قراءة الصفحات الممسوحة ضوئيًا آليًا ليُعثر عليها (Tesseract)</translation>
    </message>
    <message>
        <source>Make PDFs of slides and Word files, to show them by (LibreOffice)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>إنشاء ملفات PDF من الشرائح وملفات Word لعرضها (LibreOffice)</translation>
    </message>
    <message>
        <source>Making PDFs to show files by</source>
        <extracomment>publish_words.py</extracomment>
        <translation>إنشاء ملفات PDF لعرض الملفات</translation>
    </message>
    <message>
        <source>Reading scanned pages by machine</source>
        <extracomment>publish_words.py</extracomment>
        <translation>قراءة الصفحات الممسوحة ضوئيًا آليًا</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Do not act on it before then.</source>
        <extracomment>banner.py</extracomment>
        <translation>تاريخ النفاذ: {date}. لا تعمل بهذه الوثيقة قبل ذلك.</translation>
    </message>
    <message>
        <source>The text of this document is not on this laptop, or it has none: words cannot be found in it.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>نص هذه الوثيقة غير موجود على هذا الحاسوب، أو ليس لها نص: لا يمكن العثور على كلمات فيها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of this document are not shown here.</source>
        <extracomment>text_desk.py; for one: {n} picture of this document is not shown here.</extracomment>
        <translation>
            <numerusform>لا تنقص هذا العرض أي صورة من صور هذه الوثيقة ({n}).</numerusform>
            <numerusform>صورة واحدة ({n}) من هذه الوثيقة غير معروضة هنا.</numerusform>
            <numerusform>صورتان ({n}) من هذه الوثيقة غير معروضتين هنا.</numerusform>
            <numerusform>{n} صور من هذه الوثيقة غير معروضة هنا.</numerusform>
            <numerusform>{n} صورة من هذه الوثيقة غير معروضة هنا.</numerusform>
            <numerusform>{n} صورة من هذه الوثيقة غير معروضة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <extracomment>search_hints.py</extracomment>
        <translation>هل تقصد «{words}»؟</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <extracomment>coming_rows.py; for one: Show {n} more</extracomment>
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
        <source>What to keep here: everything, since it is small ({size}). You can keep less under What is kept here.</source>
        <extracomment>run_results.py</extracomment>
        <translation>ما يُحفظ هنا: كل شيء، لأنه صغير ({size}). يمكنك الاحتفاظ بأقل من ذلك في «ما يُحتفظ به هنا».</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>{filter} was not understood and was searched as words. {field} takes {values}.</source>
        <extracomment>misread.py</extracomment>
        <translation>لم يُفهم {filter} وجرى البحث عنه ككلمات. {field} يقبل: {values}.</translation>
    </message>
    <message>
        <source>There is no filter {field}, so it was searched as words. The filters are {filters}.</source>
        <extracomment>misread.py</extracomment>
        <translation>لا يوجد مرشّح {field}، فجرى البحث عنه ككلمات. المرشّحات هي: {filters}.</translation>
    </message>
    <message>
        <source>a reference such as 2019.08</source>
        <extracomment>misread.py</extracomment>
        <translation>رقمًا مرجعيًا مثل ⁨2019.08⁩</translation>
    </message>
    <message>
        <source>a date such as 2020 or 2018-06</source>
        <extracomment>misread.py</extracomment>
        <translation>تاريخًا مثل ⁨2020⁩ أو ⁨2018-06⁩</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>format_names.py</extracomment>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <extracomment>format_names.py</extracomment>
        <translation>شرائح PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>format_names.py</extracomment>
        <translation>مصنّف Excel</translation>
    </message>
    <message>
        <source>Office document with a password</source>
        <extracomment>format_names.py</extracomment>
        <translation>مستند Office محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <extracomment>format_names.py</extracomment>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>formatted text (RTF)</source>
        <extracomment>format_names.py</extracomment>
        <translation>نص منسّق (RTF)</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <extracomment>format_names.py</extracomment>
        <translation>كتاب (EPUB)</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>format_names.py</extracomment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>e-mail message</source>
        <extracomment>format_names.py</extracomment>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>format_names.py</extracomment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <extracomment>format_names.py</extracomment>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>subtitles</source>
        <extracomment>format_names.py</extracomment>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>format_names.py</extracomment>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>format_names.py</extracomment>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>format_names.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>film</source>
        <extracomment>format_names.py</extracomment>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>format_names.py</extracomment>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <extracomment>format_names.py</extracomment>
        <translation>من نوع غير معروف</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes, as after a copy that was interrupted. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>هذا الملف فارغ: فيه 0 بايت، كما بعد نسخ انقطع. احصل على نسخة أخرى منه من حيث أتى.</translation>
    </message>
    <message>
        <source>This user has no folder where a library could stand. Nothing was changed. Set FIELDSHELF_HOME to a folder that this user may write, and try again.</source>
        <extracomment>home.py</extracomment>
        <translation>ليس لهذا المستخدم مجلد يمكن أن تكون فيه مكتبة. لم يتغير شيء. عيّن في FIELDSHELF_HOME مجلدا يجوز لهذا المستخدم أن يكتب فيه، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room in {folder}.</source>
        <extracomment>filesystems.py</extracomment>
        <translation>لا مكان في {folder}.</translation>
    </message>
    <message>
        <source>Run verify with --repair, then import the pack again that it came with.</source>
        <extracomment>verify.py</extracomment>
        <translation>شغّل verify مع --repair، ثم استورد من جديد الحزمة التي جاء معها.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else. It was taken as what it is, and is found by its words. Give it the right ending, so that other programs open it too.</source>
        <extracomment>gathering.py</extracomment>
        <translation>اسم {file} ينتهي بـ {suffix}، لكن محتواه شيء آخر. وقد أُخذ بنوعه الحقيقي، ويُعثر عليه بكلماته. أعطه الامتداد الصحيح، لتفتحه البرامج الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else, such as a page to log in that was saved in its place. It was not taken. Replace it by the right file, or give it the right ending.</source>
        <extracomment>gathering.py</extracomment>
        <translation>اسم {file} ينتهي بـ {suffix}، لكن محتواه شيء آخر، كصفحة تسجيل دخول حُفظت مكانه. ولم يُؤخذ. استبدل به الملف الصحيح، أو أعطه الامتداد الصحيح.</translation>
    </message>
    <message>
        <source>{name} is too long for the name of a source. Nothing was added. Choose a shorter one.</source>
        <extracomment>local.py</extracomment>
        <translation>‏{name} أطول من أن يكون اسم مصدر. لم يُضف شيء. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>What {source} is harvested by cannot be read any more. Its documents stay. Remove the source, and add it again.</source>
        <extracomment>local.py</extracomment>
        <translation>لم تعد قراءة ما يُجمع به {source} ممكنة. ووثائقه باقية. أزل المصدر وأضفه من جديد.</translation>
    </message>
    <message>
        <source>The list at {url} declares entities, which no feed needs and an attack does. It was not read. Tell whoever runs the server.</source>
        <extracomment>markup.py</extracomment>
        <translation>تعلن القائمة في {url} كيانات لا تحتاج إليها أي تغذية ويحتاج إليها الهجوم. ولم تُقرأ. أبلغ من يدير الخادم.</translation>
    </message>
    <message>
        <source>What is at {url} is not a list that can be harvested. Nothing of it was taken. Check the address and the type.</source>
        <extracomment>markup.py</extracomment>
        <translation>ما في {url} ليس قائمة يمكن جمعها. لم يُؤخذ منه شيء. تحقق من العنوان والنوع.</translation>
    </message>
    <message>
        <source>Instead of a list, a web page came back from {host}. Nothing of it was taken. Open {url} in a browser: if the network or the server wants something of you first, do that; else check the address.</source>
        <extracomment>markup.py</extracomment>
        <translation>بدلًا من القائمة أعاد {host} صفحة ويب. لم يُؤخذ منها شيء. افتح {url} في متصفح: فإن طلبت منك الشبكة أو الخادم شيئًا أولًا فافعله؛ وإلا فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The catalogue has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or give the address of a smaller part.</source>
        <extracomment>opds.py</extracomment>
        <translation>في الفهرس أكثر من حد هذا الجمع {what}. أُخذ ما شوهد وتُرك الباقي، ولا يُعدّ شيء مفقودًا. ارفعه إن كان المراد أكثر، أو أعطِ عنوان جزء أصغر.</translation>
    </message>
    <message>
        <source>Run the command again with --accept-removals</source>
        <extracomment>publishing.py</extracomment>
        <translation>شغّل الأمر من جديد مع ⁨`--accept-removals`⁩</translation>
    </message>
    <message>
        <source>Of the {known} documents that came from {place}, {went} are not listed there any more. That is more often a mistake than a wish, so they stay as they are. Ask whoever runs it. {how} if they are meant to go.</source>
        <extracomment>publishing.py</extracomment>
        <translation>من الوثائق الآتية من {place} وعددها {known}، لم تعد {went} مدرجة هناك. وغالبًا ما يكون ذلك خطأً لا رغبةً، فتبقى كما هي. اسأل من يديره. {how} إن كان المقصود أن تذهب.</translation>
    </message>
    <message>
        <source>{place} cannot be read. What is in the library stays as it is. Check that the drive or the share is connected and that you may read it, and sync again.</source>
        <extracomment>reading.py</extracomment>
        <translation>لا تمكن قراءة {place}. وما في المكتبة باقٍ كما هو. تحقق من أن القرص أو المشاركة موصول وأن قراءته جائزة لك، وزامن من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files of which this was said before still cannot be read whole.</source>
        <extracomment>reading.py; for one: {n} file of which this was said before still cannot be read whole.</extracomment>
        <translation>
            <numerusform>لا يوجد ملف ({n}) مما ذُكر سابقًا لا يزال تعذّر قراءته كاملًا.</numerusform>
            <numerusform>لا يزال ملف واحد ({n}) ذُكر سابقًا لا يُقرأ كاملًا.</numerusform>
            <numerusform>لا يزال ملفان ({n}) ذُكرا سابقًا لا يُقرآن كاملين.</numerusform>
            <numerusform>لا تزال {n} ملفات ذُكرت سابقًا لا تُقرأ كاملة.</numerusform>
            <numerusform>لا يزال {n} ملفًا ذُكر سابقًا لا يُقرأ كاملًا.</numerusform>
            <numerusform>لا يزال {n} ملف ذُكر سابقًا لا يُقرأ كاملًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run `fieldshelf sync --accept-removals {name}`</source>
        <extracomment>reading.py</extracomment>
        <translation>شغّل ⁨`fieldshelf sync --accept-removals {name}`⁩</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Copy it again from where it came from.</source>
        <extracomment>reading.py</extracomment>
        <translation>‏{file} فارغ: فيه 0 بايت، كما بعد نسخ انقطع. انسخه من جديد من حيث أتى.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is listed and can be opened, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>reading.py</extracomment>
        <translation>‏{file} لا نص فيه: وقد يكون مسحًا ضوئيًا. وهو مدرج ويمكن فتحه، لكن لن يجده أحد بكلماته. استبدل به نسخة فيها نص إن وُجدت.</translation>
    </message>
    <message>
        <source>{file} changed while it was read. Its text is taken and the file is not. Sync again when nobody writes it.</source>
        <extracomment>reading.py</extracomment>
        <translation>تغيّر {file} أثناء قراءته. أُخذ نصه ولم يُؤخذ الملف. زامن من جديد عندما لا يكتبه أحد.</translation>
    </message>
    <message>
        <source>{n} of its files were left out, because the library may take no more. Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>reading.py</extracomment>
        <translation>عدد ما تُرك من ملفاته: {n}، لأن المكتبة لا يجوز أن تأخذ أكثر. ويمكن البحث في نصوصها مع ذلك. اسمح بالمزيد بواسطة ⁨`fieldshelf keep --quota`⁩.</translation>
    </message>
    <message>
        <source>{host} asks programs to leave {url} alone (robots.txt). It was not fetched. Ask its owner, or leave it out: name it under skip in the profile.</source>
        <extracomment>robots.py</extracomment>
        <translation>يطلب {host} من البرامج ترك {url} وشأنه (robots.txt). ولم يُجلب. اسأل صاحبه، أو اتركه: اذكره في skip في الملف التعريفي.</translation>
    </message>
    <message>
        <source>{host} asks programs to wait {delay} seconds between two pages (robots.txt), which is longer than anybody waits. Nothing was fetched from it. Ask its owner for another way.</source>
        <extracomment>robots.py</extracomment>
        <translation>يطلب {host} من البرامج الانتظار بين كل صفحتين عددًا من الثواني هو {delay} (robots.txt)، وهو أطول مما ينتظره أحد. لم يُجلب منه شيء. اسأل صاحبه عن طريقة أخرى.</translation>
    </message>
    <message>
        <source>What is at {url} is no web page. Nothing of it was taken. Name it under skip in the profile if it is none of the pages.</source>
        <extracomment>site.py</extracomment>
        <translation>ما في {url} ليس صفحة ويب. لم يُؤخذ منه شيء. اذكره في skip في الملف التعريفي إن لم يكن من الصفحات.</translation>
    </message>
    <message>
        <source>The page {url} cannot be read. Nothing of it was taken. Open it in a browser to see what it is.</source>
        <extracomment>site.py</extracomment>
        <translation>لا تمكن قراءة الصفحة {url}. لم يُؤخذ منها شيء. افتحها في متصفح لترى ما هي.</translation>
    </message>
    <message>
        <source>The site has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or name fewer pages in the profile.</source>
        <extracomment>site.py</extracomment>
        <translation>في الموقع أكثر من حد هذا الجمع {what}. أُخذ ما شوهد وتُرك الباقي، ولا يُعدّ شيء مفقودًا. ارفعه إن كان المراد أكثر، أو اذكر صفحات أقل في الملف التعريفي.</translation>
    </message>
    <message>
        <source>What came for {symbol} ({language}) is no PDF. It was not taken. Try again later.</source>
        <extracomment>symbols.py</extracomment>
        <translation>ما وصل من أجل {symbol} ({language}) ليس ملف PDF. ولم يُقبل. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{symbol} is not published in any of the languages that were asked for. Check the symbol, or ask for other languages.</source>
        <extracomment>symbols.py</extracomment>
        <translation>‏{symbol} غير منشور بأي من اللغات المطلوبة. تحقق من الرمز، أو اطلب لغات أخرى.</translation>
    </message>
    <message>
        <source>The server at {place} sends every request on to another one, without end. Nothing was changed. Perhaps the network wants you to log in first: open any web page, log in, and try again. If not:</source>
        <extracomment>http_transport.py</extracomment>
        <translation>يحيل الخادم في {place} كل طلب إلى خادم آخر بلا نهاية. لم يُغيَّر شيء. ربما تريد الشبكة أن تسجّل الدخول أولًا: افتح أي صفحة ويب وسجّل الدخول وأعد المحاولة. وإلا:</translation>
    </message>
    <message>
        <source>{place} is not an address that can be asked.</source>
        <extracomment>http_transport.py</extracomment>
        <translation>‏{place} ليس عنوانًا يمكن سؤاله.</translation>
    </message>
    <message>
        <source>{name} was not begun.</source>
        <extracomment>ledger.py</extracomment>
        <translation>لم يبدأ جلب {name}.</translation>
    </message>
    <message>
        <source>Tell the publisher that their copy is not complete.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>أبلغ الناشر بأن نسخته غير كاملة.</translation>
    </message>
    <message>
        <source>Ask the publisher for the right address.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>اطلب العنوان الصحيح من الناشر.</translation>
    </message>
    <message>
        <source>Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. Open any web page, log in, and sync again. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>بدلًا من المكتبة أعاد {place} صفحة ويب. وعادةً ما تريد الشبكة أن تسجّل الدخول أولًا. افتح أي صفحة ويب وسجّل الدخول وزامن من جديد. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{path} is not at {place}.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>‏{path} ليس في {place}.</translation>
    </message>
    <message>
        <source>The server at {place} does not give out {path} (403): it is not there, or not for everybody. Tell the publisher that readers must be allowed to fetch every file.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لا يعطي الخادم في {place} الملف {path} (403): فهو غير موجود أو ليس للجميع. أبلغ الناشر بأن القراء يجب أن يُسمح لهم بجلب كل ملف.</translation>
    </message>
    <message>
        <source>The server at {place} asks for a name and a password. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>يطلب الخادم في {place} اسمًا وكلمة سر. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The server at {place} answers that it has a problem ({status}). Nothing was changed here. Try again later; if it lasts, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>يجيب الخادم في {place} بأن لديه مشكلة ({status}). لم يُغيَّر هنا شيء. أعد المحاولة لاحقًا؛ وإن استمر ذلك فأبلغ الناشر.</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} is busy and asks to be left alone for {n} minutes. What has arrived is kept. Sync again after {again}.</source>
        <extracomment>link_errors.py; for one: The server at {place} is busy and asks to be left alone for {n} minute. What has arrived is kept. Sync again after {again}.</extracomment>
        <translation>
            <numerusform>الخادم في {place} مشغول ويطلب الانتظار {n} دقيقة. ما وصل محفوظ. زامن من جديد بعد {again}.</numerusform>
            <numerusform>الخادم في {place} مشغول ويطلب الانتظار دقيقة واحدة. ما وصل محفوظ. زامن من جديد بعد {again}.</numerusform>
            <numerusform>الخادم في {place} مشغول ويطلب الانتظار دقيقتين. ما وصل محفوظ. زامن من جديد بعد {again}.</numerusform>
            <numerusform>الخادم في {place} مشغول ويطلب الانتظار {n} دقائق. ما وصل محفوظ. زامن من جديد بعد {again}.</numerusform>
            <numerusform>الخادم في {place} مشغول ويطلب الانتظار {n} دقيقة. ما وصل محفوظ. زامن من جديد بعد {again}.</numerusform>
            <numerusform>الخادم في {place} مشغول ويطلب الانتظار {n} دقيقة. ما وصل محفوظ. زامن من جديد بعد {again}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>ما يأتي من {place} يُغيَّر في الطريق، من خادم وسيط أو من الخادم نفسه، فلا يمكن استعماله. لم يُؤخذ منه شيء. جرّب اتصالًا آخر، أو اطلب ممن يدير الشبكة تمرير الملفات دون تغيير.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} asks for a name and a password. Nothing was fetched. Put them into the proxy&apos;s address in the settings; whoever runs the network knows them.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>يطلب الخادم الوسيط في الطريق إلى {host} اسمًا وكلمة سر. لم يُجلب شيء. ضعهما في عنوان الخادم الوسيط في الإعدادات؛ ومن يدير الشبكة يعرفهما.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لا يمرّر الخادم الوسيط {proxy} في الطريق إلى {host} الطلبات إليه.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لا يمرّر الخادم الوسيط في الطريق إلى {host} الطلبات إليه.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Ask whoever runs the network to allow it, or use another connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لم يُجلب شيء. اطلب ممن يدير الشبكة السماح بذلك، أو استعمل اتصالًا آخر.</translation>
    </message>
    <message>
        <source>{host} sends so little that it would never come to an end. What has arrived is kept. Try again later, or sync from another copy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>يرسل {host} من القلة بحيث لا ينتهي أبدًا. ما وصل محفوظ. أعد المحاولة لاحقًا، أو زامن من نسخة أخرى.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لا يجيب الخادم الوسيط {proxy} في الطريق إلى {host}.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لا يجيب الخادم الوسيط في الطريق إلى {host}.</translation>
    </message>
    <message>
        <source>Check it in the settings or in http_proxy and https_proxy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>تحقق منه في الإعدادات أو في http_proxy وhttps_proxy.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Either there is no connection now, or the address is misspelt.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>تعذّر العثور على الاسم {host}. فإما لا اتصال الآن، وإما العنوان مكتوب خطأً.</translation>
    </message>
    <message>
        <source>{host} refused the connection. No server is running there now, or a firewall is in the way.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>رفض {host} الاتصال. فلا خادم يعمل هناك الآن، أو يعترضه جدار حماية.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لم يجب {host} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>انقطع الاتصال بـ{host}.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>تعذّر الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>It was asked through the proxy {proxy}, which may be the wrong one.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>مرّ الطلب بالخادم الوسيط {proxy}، وقد لا يكون هو الصحيح.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is. Try again when there is a connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>ما في المكتبة باقٍ كما هو. أعد المحاولة عندما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched. Correct the date if it is wrong; if it is right, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>شهادة {host} غير صالحة في {today}، وهو تاريخ هذا الحاسوب. لم يُجلب شيء. صحّح التاريخ إن كان خطأً؛ وإن كان صحيحًا فأبلغ الناشر.</translation>
    </message>
    <message>
        <source>The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, and open any web page to see whether the network asks you to log in first.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>لا يستطيع الخادم في {host} إثبات أنه {host}. لم يُجلب شيء. تحقق من تاريخ هذا الحاسوب، وافتح أي صفحة ويب لترى هل تطلب الشبكة تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>كثير من ملفات {place} كان مفقودًا أو خاطئًا، فلم يُطلب الباقي. وما في المكتبة باقٍ كما هو. زامن من نسخة أخرى، أو أبلغ الناشر.</translation>
    </message>
    <message>
        <source>There is no pack at {folder}. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>لا حزمة في {folder}. لم يُفعل شيء. تحقق من أن الذاكرة في مكانها ومن كتابة اسم المجلد.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a pack that this program can read.</source>
        <extracomment>bag.py</extracomment>
        <translation>المجلد {folder} ليس حزمة يستطيع هذا البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: its list {name} was cut off. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>الحزمة {pack} غير كاملة: قائمتها {name} مبتورة. وربما لم يُنسخ إلا نصفها.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: its list {name} cannot be understood.</source>
        <extracomment>bag.py</extracomment>
        <translation>الحزمة {pack} تالفة: لا تُفهم قائمتها {name}.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} names the same file twice, which no true pack does.</source>
        <extracomment>bag.py</extracomment>
        <translation>تذكر القائمة {name} من الحزمة {pack} الملف نفسه مرتين، وهو ما لا تفعله حزمة حقيقية.</translation>
    </message>
    <message>
        <source>The pack at {folder} cannot be read. Nothing of it was taken. Check that the stick is in its place, and try again.</source>
        <extracomment>bag.py</extracomment>
        <translation>لا تمكن قراءة الحزمة في {folder}. لم يُؤخذ منها شيء. تحقق من أن الذاكرة في مكانها، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} is larger than that of any pack.</source>
        <extracomment>bag.py</extracomment>
        <translation>القائمة {name} من الحزمة {pack} أكبر من قائمة أي حزمة.</translation>
    </message>
    <message>
        <source>The pack {pack} names or holds {path}, which no pack may: it could lead out of the pack&apos;s folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>تذكر الحزمة {pack} أو تحتوي على {path}، وهو ما لا يجوز لأي حزمة: فقد يؤدي إلى خارج مجلد الحزمة.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {path} is not in it. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>الحزمة {pack} غير كاملة: ليس فيها {path}. وربما لم يُنسخ إلا نصفها.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>bag.py, opened.py</extracomment>
        <translation>لم يُؤخذ منها شيء. انسخ الحزمة من جديد من حيث أتت، أو اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>{title} was left out: its file {file} is {length}, and a FAT32 stick holds no file of 4 GB or more. Everything else is in the pack. Ask its publisher for the document in parts.</source>
        <extracomment>choosing.py</extracomment>
        <translation>‏{title} تُرك: فملفه {file} حجمه {length}، وذاكرة FAT32 لا تتسع لملف من 4 GB أو أكثر. وكل ما عداه في الحزمة. اطلب من ناشره الوثيقة على أجزاء.</translation>
    </message>
    <message>
        <source>There is not enough room on {place} for this lesson pack, which needs {size}. Nothing was written. Make room, take a larger stick, or choose fewer languages or pieces.</source>
        <extracomment>lesson.py</extracomment>
        <translation>لا توجد مساحة كافية على {place} لحزمة الدرس هذه، التي تحتاج إلى {size}. لم يُكتب شيء. أفسح مجالًا، أو استعمل ذاكرة أكبر، أو اختر لغات أو مواد أقل.</translation>
    </message>
    <message>
        <source>{name} was left out of the lesson pack, because the file on this laptop is not what its publisher signed any more: the disk has damaged it. Check the library, get the document again, then make the pack anew.</source>
        <extracomment>lesson.py</extracomment>
        <translation>استُبعد {name} من حزمة الدرس لأن الملف على هذا الحاسوب لم يعد كما وقّعه ناشره: فقد أتلفه القرص. افحص المكتبة، واحصل على الوثيقة من جديد، ثم أعد إعداد الحزمة.</translation>
    </message>
    <message>
        <source>The pack at {place} is not complete: {marker} is not in it. It was perhaps only half copied.</source>
        <extracomment>opened.py</extracomment>
        <translation>الحزمة في {place} غير كاملة: ليس فيها {marker}. وربما لم يُنسخ إلا نصفها.</translation>
    </message>
    <message>
        <source>There is no pack at {place}. Nothing was done.</source>
        <extracomment>opened.py</extracomment>
        <translation>لا حزمة في {place}. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>{place} cannot be read. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>opened.py</extracomment>
        <translation>لا تمكن قراءة {place}. لم يُفعل شيء. تحقق من أن الذاكرة في مكانها ومن كتابة اسم المجلد.</translation>
    </message>
    <message>
        <source>The pack at {place} was never finished: making it was interrupted. Nothing of it was taken. Make it again.</source>
        <extracomment>opened.py</extracomment>
        <translation>لم تكتمل الحزمة في {place} قط: فقد انقطع صنعها. لم يُؤخذ منها شيء. اصنعها من جديد.</translation>
    </message>
    <message>
        <source>This file is a publisher&apos;s card: `fieldshelf source add NAME ADDRESS --root {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>هذا الملف بطاقة ناشر: يأخذها ⁨`fieldshelf source add NAME ADDRESS --root {place}`⁩.</translation>
    </message>
    <message>
        <source>This folder is what a publisher puts on a server: `fieldshelf source add NAME {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>هذا المجلد ما يضعه الناشر على خادم: يأخذه ⁨`fieldshelf source add NAME {place}`⁩.</translation>
    </message>
    <message>
        <source>This folder is a publisher&apos;s repository: `fieldshelf publish pack {place} DEST` makes a pack of it.</source>
        <extracomment>opened.py</extracomment>
        <translation>هذا المجلد مستودع ناشر: يصنع منه ⁨`fieldshelf publish pack {place} DEST`⁩ حزمة.</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, the file {marker} in it, or the stick or folder that holds packs.</source>
        <extracomment>opened.py</extracomment>
        <translation>اختر مجلد حزمة، أو الملف {marker} فيه، أو الذاكرة أو المجلد الذي فيه حزم.</translation>
    </message>
    <message>
        <source>The pack {pack} was made for a newer version of Fieldshelf. Nothing of it was taken. Update Fieldshelf on this computer.</source>
        <extracomment>opened.py</extracomment>
        <translation>صُنعت الحزمة {pack} لإصدار أحدث من Fieldshelf. لم يُؤخذ منها شيء. حدّث Fieldshelf على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: {marker} in it cannot be understood.</source>
        <extracomment>opened.py</extracomment>
        <translation>الحزمة {pack} تالفة: لا يُفهم {marker} فيها.</translation>
    </message>
    <message>
        <source>There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first.</source>
        <extracomment>packing.py</extracomment>
        <translation>لا شيء في المكتبة يمكن تصديره. لم تُصنع حزمة. أضف مصدرًا وزامن أولًا، أو استورد حزمة.</translation>
    </message>
    <message>
        <source>There is no collection {collection} here that could be packed. No pack was made. Those here are: {known}.</source>
        <extracomment>packing.py</extracomment>
        <translation>لا مجموعة {collection} هنا يمكن حزمها. لم تُصنع حزمة. والموجود هنا: {known}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>packing.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing that could be packed is in the language {language}. No pack was made. What there is, is in: {known}. Choose of these.</source>
        <extracomment>packing.py</extracomment>
        <translation>لا شيء مما يمكن حزمه باللغة {language}. لم تُصنع حزمة. والموجود باللغات: {known}. اختر منها.</translation>
    </message>
    <message>
        <source>{title} was left out of the pack, because it is not what its publisher signed any more: this computer&apos;s disk has damaged it. Run `fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher&apos;s computer add it and build again; then make the pack anew.</source>
        <extracomment>packing.py</extracomment>
        <translation>‏{title} تُرك خارج الحزمة، لأنه لم يعد ما وقّعه ناشره: فقد أتلفه قرص هذا الحاسوب. شغّل ⁨`fieldshelf verify --repair`⁩ و⁨`fieldshelf sync`⁩، أو أضفه على حاسوب الناشر وابنِ من جديد؛ ثم اصنع الحزمة من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be written. No request was made. Check that the folder is there and may be written, or choose another place.</source>
        <extracomment>request.py</extracomment>
        <translation>لا تمكن كتابة {path}. لم يُعدّ طلب. تحقق من وجود المجلد ومن جواز الكتابة فيه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Fieldshelf, or is not a request. Nothing was exported. Install the newer version, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>‏{path} صنعه Fieldshelf أحدث، أو ليس طلبًا. لم يُصدَّر شيء. ثبّت الإصدار الأحدث وصدّر من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was exported. Check that it is there, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>لا تمكن قراءة {path}. لم يُصدَّر شيء. تحقق من وجوده وصدّر من جديد.</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to make it again with `fieldshelf request`, and to send the file as it is.</source>
        <extracomment>request.py</extracomment>
        <translation>‏{path} ليس طلبًا. لم يُصدَّر شيء. اطلب ممن أرسله أن يعدّه من جديد بواسطة ⁨`fieldshelf request`⁩، وأن يرسل الملف كما هو.</translation>
    </message>
    <message>
        <source>What is in public/ cannot be packed, because it is not signed, or not whole. No pack was made. Run `fieldshelf publish build` first, then make the pack again.</source>
        <extracomment>stock.py</extracomment>
        <translation>لا يمكن حزم ما في public/، لأنه غير موقّع أو غير كامل. لم تُصنع حزمة. شغّل ⁨`fieldshelf publish build`⁩ أولًا، ثم اصنع الحزمة من جديد.</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>ما وقّعه {source} ليس هنا، أو ليس هنا إلا جزء منه. لم تُصنع منه حزمة. شغّل ⁨`fieldshelf sync {source}`⁩ إلى النهاية، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>قائمة {collection} ليست هنا كما وُقّعت آخر مرة، فتُركت خارج الحزمة. شغّل ⁨`fieldshelf sync {source}`⁩ إلى النهاية، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>The publisher&apos;s signature does not say when it was made, so no reader could tell how old a pack of it is. No pack was made. Ask the publisher to sign with Fieldshelf.</source>
        <extracomment>stock.py</extracomment>
        <translation>لا يذكر توقيع الناشر متى وُضع، فلا يستطيع أي قارئ معرفة قِدم الحزمة. لم تُصنع حزمة. اطلب من الناشر التوقيع بواسطة Fieldshelf.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read, although it was signed. No pack was made. Tell its publisher.</source>
        <extracomment>stock.py</extracomment>
        <translation>لا تمكن قراءة قائمة {collection} مع أنها موقّعة. لم تُصنع حزمة. أبلغ ناشرها.</translation>
    </message>
    <message>
        <source>What is in the library stays as it is.</source>
        <extracomment>told.py</extracomment>
        <translation>ما في المكتبة باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The pack {pack} was signed on {date}, more than 24 months ago. Nothing of it was taken, because much of it may have changed since.</source>
        <extracomment>told.py</extracomment>
        <translation>وُقّعت الحزمة {pack} في {date}، أي قبل أكثر من 24 شهرًا. لم يُؤخذ منها شيء، لأن كثيرًا منها قد يكون تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Ask for a newer pack. If it should not be so old, check this computer&apos;s date.</source>
        <extracomment>told.py</extracomment>
        <translation>اطلب حزمة أحدث. وإن لم يكن ينبغي أن تكون بهذا القِدم فتحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher whose fingerprint you gave. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>ليست الحزمة {pack} من الناشر الذي أعطيت بصمته. لم يُؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>Either the fingerprint was mistyped, or somebody else made this pack under the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which the pack came; if it still differs, do not use the documents in the pack.</source>
        <extracomment>told.py</extracomment>
        <translation>إما أن البصمة أُدخلت خطأً، وإما أن شخصًا آخر صنع هذه الحزمة باسم الناشر. اطلب البصمة من الناشر من جديد، بطريق غير الذي أتت به الحزمة؛ وإن ظلت مختلفة فلا تستعمل وثائق الحزمة.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} الموقّعة في {made} أقدم من الحالة الموجودة هنا، وهي من {here}.</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} الموقّعة في {made} أقدم من الحالة الموجودة هنا.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} أقدم من الحالة الموجودة هنا، وهي من {here}.</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} أقدم من الحالة الموجودة هنا.</translation>
    </message>
    <message>
        <source>No list is replaced by an older one; all that it can bring are documents that are listed here and missing.</source>
        <extracomment>told.py</extracomment>
        <translation>لا تحل قائمة أقدم محل أي قائمة؛ وكل ما يمكن أن تأتي به وثائق مدرجة هنا ومفقودة.</translation>
    </message>
    <message>
        <source>{path} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{path} في الحزمة رابط أو ليس ملفًا أصلًا، وهو ما لا يوجد في حزمة. ولم يُتبع. اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {what}, the first being {first}.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} غير كاملة: {what}، وأولها {first}.</translation>
    </message>
    <message>
        <source>It was perhaps only half copied. What is there can be taken; the rest stays missing in this library. Copy the pack anew from where it came, and import it again.</source>
        <extracomment>told.py</extracomment>
        <translation>ربما لم يُنسخ إلا نصفها. ما فيها يمكن أخذه؛ ويظل الباقي مفقودًا في هذه المكتبة. انسخ الحزمة من جديد من حيث أتت، واستوردها مرة أخرى.</translation>
    </message>
    <message>
        <source>its documents are longer or shorter together than its list says</source>
        <extracomment>told.py</extracomment>
        <translation>وثائقها مجتمعةً أطول أو أقصر مما تذكره قائمتها</translation>
    </message>
    <message>
        <source>{what}, the first being {first}</source>
        <extracomment>told.py</extracomment>
        <translation>‏{what}، وأولها {first}</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: {what}.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} غير سليمة: {what}.</translation>
    </message>
    <message>
        <source>This library lacks nothing by that. Do not hand the pack on, and do not open documents in its folder: copy it anew from where it came.</source>
        <extracomment>told.py</extracomment>
        <translation>لا ينقص هذه المكتبة شيء بسبب ذلك. لا تسلّم الحزمة لغيرك، ولا تفتح وثائق من مجلدها: انسخها من جديد من حيث أتت.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing</extracomment>
        <translation>
            <numerusform>من ملفات قائمتها وعددها {total} يُفقد {n}</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} يُفقد ملف واحد</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} يُفقد ملفان</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} تُفقد {n} ملفات</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} يُفقد {n} ملفًا</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} يُفقد {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing or damaged</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing or damaged</extracomment>
        <translation>
            <numerusform>من ملفات قائمتها وعددها {total} مفقود أو تالف: {n}</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} مفقود أو تالف: ملف واحد</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} مفقود أو تالف: ملفان</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} مفقود أو تالف: {n} ملفات</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} مفقود أو تالف: {n} ملفًا</numerusform>
            <numerusform>من ملفات قائمتها وعددها {total} مفقود أو تالف: {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>what its publisher signed</source>
        <extracomment>told.py</extracomment>
        <translation>ما وقّعه ناشره</translation>
    </message>
    <message>
        <source>The pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack}</translation>
    </message>
    <message>
        <source>{file} in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>‏{file} في الحزمة {pack}</translation>
    </message>
    <message>
        <source>What {institute} has signed in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>ما وقّعته {institute} في الحزمة {pack}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>told.py</extracomment>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>{file} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not taken; the others were not affected.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{file} في الحزمة ليس الملف الذي وقّعه ناشره: فقد تلف أو بُدّل. ولم يُقبل؛ ولم تتأثر الملفات الأخرى.</translation>
    </message>
    <message>
        <source>{whose} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{whose}: التوقيعات غير متطابقة، أو الأجزاء من أيام مختلفة؛ فقد تلف ذلك أو بُدّل. لم يُقبل منه شيء.</translation>
    </message>
    <message>
        <source>What is signed in the pack {pack} cannot be read. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>لا تمكن قراءة ما وُقّع في الحزمة {pack}. لم يُؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>ليست الحزمة {pack} من الناشر الذي تذكره: فمفاتيح توقيعها مختلفة. لم يُؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied.</source>
        <extracomment>told.py</extracomment>
        <translation>الحزمة {pack} غير كاملة: ليس فيها {file}. وربما لم يُنسخ إلا نصفها.</translation>
    </message>
    <message>
        <source>The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>كان توقيع الحزمة {pack} قد انتهى يوم صُنعت، {signed}. لم يُقبل منه شيء.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{whose}: المعروض حالة أقدم مما شوهد من قبل. لم يُقبل منها شيء.</translation>
    </message>
    <message>
        <source>The pack {pack} offers documents of {file}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own: `fieldshelf source list` shows the one of that source. If the pack is the right one, remove that source first.</source>
        <extracomment>told.py</extracomment>
        <translation>تقدّم الحزمة {pack} وثائق من {file}، وهي تأتي على هذا الحاسوب من مصدر آخر. وقد رُفضت لكي لا يستعيض أحد عن توجيهات غيره. قارن البصمتين ببصمة الناشر: يعرض ⁨`fieldshelf source list`⁩ بصمة ذلك المصدر. وإن كانت الحزمة هي الصحيحة فأزل ذلك المصدر أولًا.</translation>
    </message>
    <message>
        <source>The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.</source>
        <extracomment>told.py</extracomment>
        <translation>أُوقف الاستيراد قبل أن يكتمل. ما نُسخ محفوظ. استورد من جديد للحصول على الباقي.</translation>
    </message>
    <message>
        <source>the list of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>قائمة {collection}</translation>
    </message>
    <message>
        <source>a bundle of texts ({language}) of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>رزمة نصوص ({language}) من {collection}</translation>
    </message>
    <message>
        <source>Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>told.py</extracomment>
        <translation>انسخ الحزمة من جديد من حيث أتت، أو اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then import again.</source>
        <extracomment>told.py</extracomment>
        <translation>لا تمكن الكتابة في مجلد المكتبة. وما فيه يُقرأ كما كان، لكن لا تمكن إضافة شيء. تحقق من أن القرص غير محمي من الكتابة وأن المجلد لك، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and import again: it continues where it stopped.</source>
        <extracomment>told.py</extracomment>
        <translation>يمكن استعمال المكتبة كما كانت، مع ما وصل حتى الآن. أفسح مكانًا واستورد من جديد: فيتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>اسأل الناشر.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>اطلب من الناشر حزمة أحدث.</translation>
    </message>
    <message>
        <source>Ask for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>اطلب حزمة أحدث.</translation>
    </message>
    <message>
        <source>{path} is not in the pack. It was perhaps only half copied. Copy the pack anew, or ask for it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>‏{path} ليس في الحزمة. وربما لم يُنسخ إلا نصفها. انسخ الحزمة من جديد، أو اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>{inside} in the pack cannot be read: the stick is perhaps worn out. It was not taken; what could be read was. Copy the pack to another stick, from where it came, and import it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>لا تمكن قراءة {inside} في الحزمة: ربما بليت الذاكرة. ولم يُقبل؛ وقُبل ما أمكنت قراءته. انسخ الحزمة إلى ذاكرة أخرى من حيث أتت، واستوردها من جديد.</translation>
    </message>
    <message>
        <source>The pack at {place} can no longer be read: was the stick taken out? What had been copied by then is kept, and nothing is lost. Put the stick back in and import again: it goes on where it stopped.</source>
        <extracomment>transport.py</extracomment>
        <translation>لم تعد قراءة الحزمة في {place} ممكنة: هل أُخرجت الذاكرة؟ ما نُسخ حتى ذلك الحين محفوظ، ولم يضع شيء. أعد الذاكرة واستورد من جديد: فيتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>There is no stick at {destination}. Nothing was written: made there, the folder would be on this computer&apos;s own disk. Put the stick in, look under which name it is shown, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>لا ذاكرة في {destination}. لم يُكتب شيء: فلو أُنشئ المجلد هناك لكان على قرص هذا الحاسوب. أدخل الذاكرة وانظر الاسم الذي تظهر به، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no folder {destination}. Nothing was written. Check that the stick is in its place, or make the folder, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>لا مجلد {destination}. لم يُكتب شيء. تحقق من أن الذاكرة في مكانها، أو أنشئ المجلد، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less with --collection or --language.</source>
        <extracomment>writer.py</extracomment>
        <translation>لا مكان كافيًا: تحتاج الحزمة إلى {needed}، والمتاح في {destination} هو {free}. لم يُكتب شيء. أفسح مكانًا، أو خذ ذاكرة أكبر، أو اختر أقل بواسطة ⁨`--collection`⁩ أو ⁨`--language`⁩.</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>امتلأ {place} أثناء كتابة الحزمة، لأن شيئًا آخر كُتب هناك أيضًا. أُزيل ما كان من الحزمة؛ وكل ما عداه هناك كما كان. أفسح مكانًا وشغّل الأمر من جديد.</translation>
    </message>
    <message>
        <source>{place} cannot be written. No pack was made. Check that the stick is not write-protected and that you may write there, or choose another place.</source>
        <extracomment>writer.py</extracomment>
        <translation>لا تمكن الكتابة في {place}. لم تُصنع حزمة. تحقق من أن الذاكرة غير محمية من الكتابة وأن الكتابة فيها جائزة لك، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>لا يتسع {place} لأسماء الوثائق: فنظام ملفاته لا يعرف هذه الحروف. لم تُصنع حزمة. استعمل ذاكرة مهيأة بصيغة FAT32 أو exFAT، وشغّل الأمر من جديد.</translation>
    </message>
    <message>
        <source>{place} could not be written to the end: the stick was perhaps pulled out, or is failing. No pack was finished. Put it in again and run the same command: it goes on where it stopped. If that does not help, take another stick.</source>
        <extracomment>writer.py</extracomment>
        <translation>تعذّر إتمام الكتابة في {place}: ربما نُزعت الذاكرة أو أخذت تتعطل. لم تكتمل حزمة. أدخلها من جديد وشغّل الأمر نفسه: فيتابع من حيث توقف. وإن لم يُجدِ ذلك فخذ ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>What lies in {place} was signed on {day}, more than 24 months ago. Nothing of it was taken, because it may be known to be unsafe by now. Ask for a newer stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>ما يوجد في {place} وُقّع في {day}، أي قبل أكثر من 24 شهرًا. لم يُؤخذ منه شيء، فربما صار معروفًا أنه غير آمن. اطلب ذاكرة أحدث.</translation>
    </message>
    <message>
        <source>What {place} offers as a newer version of this program was signed by somebody else than the publisher of this program. Nothing of it was taken. Ask whoever gave you the address or the stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>ما يعرضه {place} على أنه إصدار أحدث من هذا البرنامج وقّعه غير ناشر البرنامج. لم يُؤخذ منه شيء. اسأل من أعطاك العنوان أو الذاكرة.</translation>
    </message>
    <message>
        <source>This Fieldshelf was built without the key of whoever publishes it, so it cannot tell which newer version is genuine, and offers none. Get a newer one where you got this one.</source>
        <extracomment>checking.py</extracomment>
        <translation>بُني هذا الإصدار من Fieldshelf من دون مفتاح ناشره، فلا يمكنه أن يعرف أي إصدار أحدث هو الأصلي، ولا يعرض أيًا منها. احصل على إصدار أحدث من حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>This Fieldshelf knows no address at which newer versions are published. Nothing was asked. Bring one on a stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>لا يعرف هذا الإصدار من Fieldshelf عنوانًا تُنشر فيه إصدارات أحدث. لم يُسأل أحد. أحضر إصدارًا على ذاكرة.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is busy with a newer version of the program. Nothing was changed. Wait until it has finished.</source>
        <extracomment>alone.py</extracomment>
        <translation>نافذة أخرى من Fieldshelf منشغلة بإصدار أحدث من البرنامج. لم يتغيّر شيء. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>The disk is full. The program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>alone.py</extracomment>
        <translation>القرص ممتلئ. يواصل البرنامج الذي لديك العمل كما هو. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing can be kept of newer versions of the program. The program that you have goes on as it is. Check who may write there.</source>
        <extracomment>checking.py</extracomment>
        <translation>لا تمكن الكتابة في المجلد {folder}، فلا يمكن حفظ شيء عن الإصدارات الأحدث من البرنامج. يواصل البرنامج الذي لديك العمل كما هو. تحقق ممن يحق له الكتابة هناك.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for the new version of the program: {needed} are to come, and {free} are free. Nothing was fetched, and the program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>getting.py</extracomment>
        <translation>المكان على القرص لا يكفي للإصدار الجديد من البرنامج: سيصل {needed}، والمتاح {free}. لم يُجلب شيء، ويواصل البرنامج الذي لديك العمل كما هو. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>version {version} of the program</source>
        <extracomment>getting.py, checking.py</extracomment>
        <translation>الإصدار {version} من البرنامج</translation>
    </message>
    <message>
        <source>{name} is not any more what its publisher signed: the disk has damaged it, or somebody changed it. It was not used. The program that you have goes on as it is. Get it again.</source>
        <extracomment>getting.py</extracomment>
        <translation>لم يعد {name} كما وقّعه ناشره: أتلفه القرص أو غيّره أحد. لم يُستعمل، ويواصل البرنامج الذي لديك العمل كما هو. اجلبه من جديد.</translation>
    </message>
    <message>
        <source>Version {version} runs already, and is damaged. Nothing was changed. Close it, and begin again from the one before.</source>
        <extracomment>switching.py</extracomment>
        <translation>الإصدار {version} يعمل بالفعل، وهو تالف. لم يتغيّر شيء. أغلقه وابدأ من جديد من الإصدار السابق.</translation>
    </message>
    <message>
        <source>There is too little room beside the program for its new version: it takes {needed}, and {free} are free. Nothing was changed. Free some space there, and try again.</source>
        <extracomment>switching.py</extracomment>
        <translation>المكان بجانب البرنامج لا يكفي لإصداره الجديد: يحتاج {needed}، والمتاح {free}. لم يتغيّر شيء. أفسح مكانًا هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>What was signed as version {version} of the program is another one. It was not taken. Tell its publisher.</source>
        <extracomment>switching.py</extracomment>
        <translation>ما وُقّع على أنه الإصدار {version} من البرنامج هو إصدار آخر. لم يُؤخذ. أبلغ ناشره.</translation>
    </message>
    <message>
        <source>Version {version} of the program did not start, so the one before it runs again, until you get a newer one or go back to that one.</source>
        <extracomment>installation.py</extracomment>
        <translation>لم يبدأ الإصدار {version} من البرنامج، لذلك يعمل الإصدار الذي قبله من جديد، إلى أن تحصل على إصدار أحدث أو تعود إلى ذلك الإصدار.</translation>
    </message>
    <message>
        <source>There is no other version here to go back to. Nothing was changed. An older one can be unpacked by hand.</source>
        <extracomment>switching.py</extracomment>
        <translation>لا يوجد هنا إصدار آخر للعودة إليه. لم يتغيّر شيء. يمكن فك إصدار أقدم يدويًا.</translation>
    </message>
    <message>
        <source>This Fieldshelf runs from its sources, and cannot put a newer version in its own place. Nothing was changed. Get its sources anew.</source>
        <extracomment>switching.py</extracomment>
        <translation>يعمل هذا الإصدار من Fieldshelf من شفرته المصدرية، ولا يمكنه أن يضع إصدارًا أحدث مكانه. لم يتغيّر شيء. احصل على الشفرة المصدرية من جديد.</translation>
    </message>
    <message>
        <source>This Fieldshelf was installed by an administrator of this computer, who alone can put another version in its place. Nothing was changed. Get the installer of that version, and hand it to them.</source>
        <extracomment>switching.py</extracomment>
        <translation>ثبّت هذا الإصدار من Fieldshelf مدير هذا الحاسوب، وهو وحده من يستطيع وضع إصدار آخر مكانه. لم يتغيّر شيء. احصل على برنامج تثبيت ذلك الإصدار وسلّمه له.</translation>
    </message>
    <message>
        <source>Version {version} was fetched and unpacked, but does not work on this computer: {trouble} It was removed, and the program that you have goes on as it is.</source>
        <extracomment>switching.py</extracomment>
        <translation>جُلب الإصدار {version} وفُك، لكنه لا يعمل على هذا الحاسوب: {trouble} أُزيل، ويواصل البرنامج الذي لديك العمل كما هو.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no newer version can be put beside the program, which goes on as it is. Make it writable, or unpack the new version in another place.</source>
        <extracomment>switching.py</extracomment>
        <translation>لا تمكن الكتابة في المجلد {folder}، فلا يمكن وضع إصدار أحدث بجانب البرنامج، وهو يواصل العمل كما هو. اجعله قابلًا للكتابة، أو فك الإصدار الجديد في مكان آخر.</translation>
    </message>
    <message>
        <source>The new version of the program is not made as it should be ({name}), and was not taken. The program that you have goes on as it is. Tell its publisher.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>الإصدار الجديد من البرنامج ليس مصنوعًا كما ينبغي ({name})، ولم يُؤخذ. يواصل البرنامج الذي لديك العمل كما هو. أبلغ ناشره.</translation>
    </message>
    <message>
        <source>The sync was stopped before it was finished. What had arrived is kept. Sync again to fetch the rest.</source>
        <extracomment>progress.py</extracomment>
        <translation>أُوقفت المزامنة قبل أن تكتمل. ما وصل محفوظ. زامن من جديد لجلب الباقي.</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; `fieldshelf sync` goes on at once.</source>
        <extracomment>progress.py</extracomment>
        <translation>اضطرت المزامنة إلى التوقف مؤقتًا قبل أن تكتمل، لأنه لا يجوز لها أن تتابع الآن. ما وصل محفوظ، وتتابع من تلقاء نفسها عندما يجوز؛ ويتابع ⁨`fieldshelf sync`⁩ فورًا.</translation>
    </message>
    <message>
        <source>The setting proxy, of [sync] in settings.toml, is not the address of a proxy that Fieldshelf can use. Nothing was fetched. Write it like proxy = &quot;http://proxy.example.org:3128&quot;, or take the line out; whoever runs the network knows the address.</source>
        <extracomment>proxies.py</extracomment>
        <translation>إعداد proxy في [sync] من settings.toml ليس عنوان خادم وسيط يستطيع Fieldshelf استعماله. لم يُجلب شيء. اكتبه هكذا: ⁨`proxy = &quot;http://proxy.example.org:3128&quot;`⁩، أو احذف السطر؛ ومن يدير الشبكة يعرف العنوان.</translation>
    </message>
    <message>
        <source>This computer is set to reach the network through {proxy}, a SOCKS proxy, which Fieldshelf does not speak. Nothing was fetched. Set an http:// proxy in the settings; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>هذا الحاسوب معدّ للوصول إلى الشبكة عبر {proxy}، وهو خادم وسيط SOCKS لا يدعمه Fieldshelf. لم يُجلب شيء. حدّد في الإعدادات خادمًا وسيطًا يبدأ بـ http://؛ واسأل من يدير الشبكة.</translation>
    </message>
    <message>
        <source>The proxy that this program&apos;s environment names (http_proxy, https_proxy or all_proxy) is not an address. Nothing was fetched. It should look like http://proxy.example.org:3128; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>الخادم الوسيط المذكور في بيئة هذا البرنامج (http_proxy أو https_proxy أو all_proxy) ليس عنوانًا. لم يُجلب شيء. ينبغي أن يكون هكذا: ⁨`http://proxy.example.org:3128`⁩؛ واسأل من يدير الشبكة.</translation>
    </message>
    <message>
        <source>nothing is suggested for {column} in this row. Write yes, or the names of columns that have a suggestion here.</source>
        <extracomment>accepting.py</extracomment>
        <translation>لا اقتراح للعمود {column} في هذا الصف. اكتب yes، أو أسماء الأعمدة التي لها اقتراح هنا.</translation>
    </message>
    <message>
        <source>the page says several things for {column}: {readings}. Write the right one into the column {column} itself.</source>
        <extracomment>accepting.py</extracomment>
        <translation>تذكر الصفحة عدة أشياء للعمود {column}: {readings}. اكتب الصحيح في العمود {column} نفسه.</translation>
    </message>
    <message>
        <source>The sheet {name} is open in a spreadsheet program, which would write over what is taken here. Nothing was taken. Save and close it there, and try again.</source>
        <extracomment>accepting.py</extracomment>
        <translation>الجدول {name} مفتوح في برنامج جداول، وسيكتب البرنامج فوق ما يُعتمد هنا. لم يُعتمد شيء. احفظه وأغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sheet {name} has formulas, whose results would be lost. Nothing was taken. Open the sheet and write yes in the column accept of the rows whose suggestions are right.</source>
        <extracomment>accepting.py</extracomment>
        <translation>في الجدول {name} صيغ حسابية ستضيع نتائجها. لم يُعتمد شيء. افتح الجدول واكتب yes في العمود accept في الصفوف التي اقتراحاتها صحيحة.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. It was not added. Give it a row if it is to be published.</source>
        <extracomment>add.py</extracomment>
        <translation>‏{file} في المجلد وليس في الجدول. ولم يُضف. أعطه صفًا إن أريد نشره.</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. Its document {document} was added before, and stays in the collection as it is. If it is not to be published: `publish undo`, which the window calls Leave it as it was signed, takes back what is not signed yet; what is signed needs a row with withdrawn in the column status.</source>
        <extracomment>add.py</extracomment>
        <translation>‏{file} في المجلد وليس في الجدول. أُضيفت وثيقته {document} من قبل، وتبقى في المجموعة كما هي. وإن لم يُرَد نشرها: فالأمر ⁨`publish undo`⁩، وهو في النافذة العودة إلى ما وُقّع، يسترد ما لم يُوقّع بعد؛ وما وُقّع يحتاج إلى صف فيه withdrawn في العمود status.</translation>
    </message>
    <message>
        <source>{document} says that it supersedes {target}, another publisher&apos;s document. Readers will follow that only where {theirs} has named {ours} as an authority (`publish add --authority`); otherwise they are told that it is claimed.</source>
        <extracomment>add.py</extracomment>
        <translation>تذكر {document} أنها تحل محل {target}، وهي وثيقة ناشر آخر. ولن يأخذ القراء بذلك إلا حيث سمّت {theirs} جهةَ {ours} مرجعًا (⁨`publish add --authority`⁩)؛ وإلا قيل لهم إنه ادعاء.</translation>
    </message>
    <message>
        <source>{document} says {kind} {target}, which is in none of this publisher&apos;s collections. Readers will see no link until it is. Check it: write the value of the other document&apos;s `id` column, or its reference number.</source>
        <extracomment>add.py</extracomment>
        <translation>تذكر {document} في {kind} القيمة {target}، وهي ليست في أي من مجموعات هذا الناشر. ولن يرى القراء رابطًا حتى تكون فيها. تحقق منها: اكتب قيمة العمود ⁨`id`⁩ للوثيقة الأخرى أو رقمها المرجعي.</translation>
    </message>
    <message>
        <source>{authority} cannot be an authority over the documents of {institute}. Nothing was added. Write the short name of another institute, as it stands before the slash in the ids of its documents.</source>
        <extracomment>add.py</extracomment>
        <translation>لا يمكن أن يكون {authority} مرجعًا لوثائق {institute}. لم يُضف شيء. اكتب الاسم القصير لمؤسسة أخرى، كما يرد قبل الشرطة المائلة في معرّفات وثائقها.</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Add a folder with `fieldshelf publish add` first.</source>
        <extracomment>build.py</extracomment>
        <translation>لا وثائق للنشر بعد. لم يُوقّع شيء. أضف أولًا مجلدًا بواسطة ⁨`fieldshelf publish add`⁩.</translation>
    </message>
    <message>
        <source>{told}
{lines}</source>
        <extracomment>build.py, cells.py</extracomment>
        <translation>{told}
{lines}</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was published. Take them out, or build with --allow-restricted if that is meant:</source>
        <extracomment>build.py</extracomment>
        <translation>هذه الوثائق غير موسومة بأنها عامة، وما يُنشر يمكن أن يقرأه كل من يجد المكان. لم يُنشر شيء. أخرجها، أو ابنِ مع ⁨`--allow-restricted`⁩ إن كان ذلك مقصودًا:</translation>
    </message>
    <message>
        <source>{sentence}. Until then readers see what was published before. Have it signed: build with --unsigned-out FILE.</source>
        <extracomment>build.py</extracomment>
        <translation>‏{sentence}. وحتى ذلك الحين يرى القراء ما نُشر من قبل. اطلب توقيعه: ابنِ مع ⁨`--unsigned-out FILE`⁩.</translation>
    </message>
    <message>
        <source>What was read out of {file} is no longer in the repository. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>ما قُرئ من {file} لم يعد في المستودع. لم يُنشر شيء. أضف مجلده من جديد، وابنِ من جديد.</translation>
    </message>
    <message>
        <source>{file} is no longer in the repository as it was added. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>لم يعد {file} في المستودع كما أُضيف. لم يُنشر شيء. أضف مجلده من جديد، وابنِ من جديد.</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read. Readers take nothing of it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>لا تمكن قراءة قائمة {collection}. ولا يأخذ القراء منها شيئًا. ابنِ من جديد وارفع من جديد.</translation>
    </message>
    <message>
        <source>The list of {collection} names {segment}, which is not signed beside it. Readers refuse it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>تذكر قائمة {collection} ‏{segment}، وهو غير موقّع معها. ويرفضها القراء. ابنِ من جديد وارفع من جديد.</translation>
    </message>
    <message>
        <source>{item} is not there as it should be, and readers cannot get it. Upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>‏{item} ليس كما ينبغي، ولا يستطيع القراء الحصول عليه. ارفع من جديد.</translation>
    </message>
    <message>
        <source>the texts {name} of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>نصوص {name} من {collection}</translation>
    </message>
    <message>
        <source>{file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>‏{file} من {document}</translation>
    </message>
    <message>
        <source>a patch to the list of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>رقعة لقائمة {collection}</translation>
    </message>
    <message>
        <source>a patch to {file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>رقعة لملف {file} من {document}</translation>
    </message>
    <message>
        <source>{item} is there, and is not what was signed: readers refuse it. Upload with --again; if it stays so, it is changed there.</source>
        <extracomment>checking.py</extracomment>
        <translation>‏{item} موجود، وليس ما وُقّع: فيرفضه القراء. ارفع مع ⁨`--again`⁩؛ وإن ظل كذلك فإنه يُغيَّر هناك.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days: after that readers take in nothing new. Build before that day, with its keys.</source>
        <extracomment>deadlines.py</extracomment>
        <translation>ينتهي توقيع {role} في {date}، وعدد الأيام الباقية {days}: وبعد ذلك لا يأخذ القراء شيئًا جديدًا. ابنِ قبل ذلك اليوم بمفاتيحه.</translation>
    </message>
    <message>
        <source>The language of {file} is not one of {languages}. It was given as {language}; correct it in the sheet: in the column language, write its two-letter code (such as de for German), or und.</source>
        <extracomment>drafts.py</extracomment>
        <translation>لغة {file} ليست من {languages}. وقد أُعطيت على أنها {language}؛ صحّحها في الجدول: اكتب في العمود language رمزها المكوّن من حرفين (مثل de للألمانية)، أو und.</translation>
    </message>
    <message>
        <source>{file} has another edition date than an earlier row of {document} in the language {language}. The earlier one was taken. Correct one of them.</source>
        <extracomment>drafts.py</extracomment>
        <translation>لـ{file} تاريخ طبعة غير ما في صف سابق من {document} باللغة {language}. وقد أُخذ السابق. صحّح أحدهما.</translation>
    </message>
    <message>
        <source>{file} is the same, byte for byte, as another file of {document}. It was taken once. Check whether the right file lies there.</source>
        <extracomment>drafts.py</extracomment>
        <translation>‏{file} مطابق بايتًا ببايت لملف آخر من {document}. وقد أُخذ مرة واحدة. تحقق هل الملف الصحيح هناك.</translation>
    </message>
    <message>
        <source>{file} is no longer a file of {document}: the folder does not hold it, or the sheet does not name it. If that was not meant, put it back and add the folder again.</source>
        <extracomment>drafts.py</extracomment>
        <translation>لم يعد {file} ملفًا من {document}: فليس في المجلد، أو لا يذكره الجدول. وإن لم يكن ذلك مقصودًا فأعده وأضف المجلد من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing new was published, and what was there before is as it was. Make room and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>القرص ممتلئ. لم يُنشر شيء جديد، وما كان من قبل باقٍ كما كان. أفسح مكانًا وشغّل من جديد.</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Nothing new was published. Give yourself the right to read and write it, or choose another folder, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>لا يسمح النظام لهذا البرنامج باستعمال {path}. لم يُنشر شيء جديد. امنح نفسك حق قراءته وكتابته، أو اختر مجلدًا آخر، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Nothing new was published, and what was there before is as it was. Check the disk or the connection to it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>تعذّرت قراءة {path} أو كتابته. لم يُنشر شيء جديد، وما كان من قبل باقٍ كما كان. تحقق من القرص أو الاتصال به، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was added: the disk has damaged it, or somebody changed it. Nothing was published. Delete it, add its folder again, and build again.</source>
        <extracomment>files.py</extracomment>
        <translation>لم يعد {path} ما كان عند إضافته: فقد أتلفه القرص أو غيّره أحد. لم يُنشر شيء. احذفه وأضف مجلده من جديد، وابنِ من جديد.</translation>
    </message>
    <message>
        <source>What was signed last cannot be read in {folder}. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>kept.py</extracomment>
        <translation>لا تمكن قراءة ما وُقّع آخر مرة في {folder}. لم يُنشر شيء. استعد المجلد من نسخة احتياطية: فالبدء من جديد يجعل القراء يرفضون ما تنشره.</translation>
    </message>
    <message>
        <source>{path} is there already, and a key is never replaced. Move it away first.</source>
        <extracomment>keys.py</extracomment>
        <translation>‏{path} موجود بالفعل، ولا يُستبدل مفتاح أبدًا. انقله أولًا.</translation>
    </message>
    <message>
        <source>There is no key in {path}. Nothing was changed. Check the path.</source>
        <extracomment>keys.py</extracomment>
        <translation>لا مفتاح في {path}. لم يُغيَّر شيء. تحقق من المسار.</translation>
    </message>
    <message>
        <source>{path} is a private key, which nobody else should ever have. Nothing was changed. Give the file ending in .pub that was made beside it.</source>
        <extracomment>keys.py</extracomment>
        <translation>‏{path} مفتاح خاص لا ينبغي أن يكون عند غيرك أبدًا. لم يُغيَّر شيء. أعطِ الملف المنتهي بـ .pub الذي أُنشئ بجانبه.</translation>
    </message>
    <message>
        <source>{path} is not the public key of a role. Nothing was changed. Give the file ending in .pub that `fieldshelf publish new-key` wrote.</source>
        <extracomment>keys.py</extracomment>
        <translation>ليس {path} المفتاح العام لدور. لم يُغيَّر شيء. أعطِ الملف المنتهي بـ .pub الذي كتبه ⁨`fieldshelf publish new-key`⁩.</translation>
    </message>
    <message>
        <source>The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed.</source>
        <extracomment>keys.py, metadata.py</extracomment>
        <translation>مفتاح الدور {role} لازم للتوقيع وليس هنا. لم يُنشر شيء. أعده إلى {path} من حيث يُحفظ، وشغّل من جديد؛ أو ابنِ مع ⁨`--unsigned-out FILE`⁩ واطلب توقيع ذلك الملف.</translation>
    </message>
    <message>
        <source>The key of the role {role} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>مفتاح الدور {role} مقفل بعبارة مرور ولم تُعطَ. لم يُنشر شيء. ضع العبارة في FIELDSHELF_KEY_PASSPHRASE، أو شغّله في طرفية حيث تُطلب.</translation>
    </message>
    <message>
        <source>The key in {path} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>المفتاح في {path} مقفل بعبارة مرور ولم تُعطَ. لم يُنشر شيء. ضع العبارة في FIELDSHELF_KEY_PASSPHRASE، أو شغّله في طرفية حيث تُطلب.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the role {role}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>لا تفتح عبارة المرور مفتاح الدور {role}. لم يُنشر شيء. شغّل من جديد بالصحيحة: من FIELDSHELF_KEY_PASSPHRASE إن كانت فيه، وإلا فأدخلها في طرفية.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>لا تفتح عبارة المرور المفتاح في {path}. لم يُنشر شيء. شغّل من جديد بالصحيحة: من FIELDSHELF_KEY_PASSPHRASE إن كانت فيه، وإلا فأدخلها في طرفية.</translation>
    </message>
    <message>
        <source>{path} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, and run it again.</source>
        <extracomment>keys.py</extracomment>
        <translation>ليس {path} مفتاح توقيع لهذا البرنامج، أو هو تالف. لم يُنشر شيء. ضع الملف الصحيح هناك، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}, and whoever reads it can sign. Run: chmod 600 {path}</source>
        <extracomment>keys.py</extracomment>
        <translation>يستطيع غيرك على هذا الحاسوب قراءة {path}، ومن يقرأه يستطيع التوقيع. شغّل: ⁨`chmod 600 {path}`⁩</translation>
    </message>
    <message>
        <source>What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>metadata.py</extracomment>
        <translation>ما وُقّع آخر مرة (work/metadata في المستودع) تالف أو غُيّر يدويًا. لم يُنشر شيء. استعد المجلد من نسخة احتياطية: فالبدء من جديد يجعل القراء يرفضون ما تنشره.</translation>
    </message>
    <message>
        <source>The key in keys/{role}.pem is not the one that this repository&apos;s readers know. Nothing was published. Put the right key there.</source>
        <extracomment>metadata.py</extracomment>
        <translation>ليس المفتاح في ⁨`keys/{role}.pem`⁩ هو الذي يعرفه قراء هذا المستودع. لم يُنشر شيء. ضع المفتاح الصحيح هناك.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {here}, but the repository was last signed on {signed}. Signatures with a wrong date would expire too early. Nothing was published. Set the clock, and build again.</source>
        <extracomment>metadata.py</extracomment>
        <translation>ساعة هذا الحاسوب تشير إلى {here}، لكن المستودع وُقّع آخر مرة في {signed}. والتوقيعات بتاريخ خاطئ تنتهي قبل أوانها. لم يُنشر شيء. اضبط الساعة وابنِ من جديد.</translation>
    </message>
    <message>
        <source>Do it today: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>افعل ذلك اليوم: فبعد ذلك اليوم لا يأخذ القراء شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Do it this month: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>افعل ذلك هذا الشهر: فبعد ذلك اليوم لا يأخذ القراء شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days, and should be renewed, but its key is not here. Everything else was published.</source>
        <extracomment>metadata.py</extracomment>
        <translation>ينتهي توقيع {role} في {date}، وعدد الأيام الباقية {days}، وينبغي تجديده، لكن مفتاحه ليس هنا. ونُشر كل ما عداه.</translation>
    </message>
    <message>
        <source>Bring the key back before that day and build again, or have it signed elsewhere (build --unsigned-out FILE).</source>
        <extracomment>metadata.py</extracomment>
        <translation>أعد المفتاح قبل ذلك اليوم وابنِ من جديد، أو اطلب التوقيع في مكان آخر (⁨`build --unsigned-out FILE`⁩).</translation>
    </message>
    <message>
        <source>{item}: {message}</source>
        <extracomment>notices.py</extracomment>
        <translation>{item}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} cannot be searched: they are scans without text.</source>
        <extracomment>notices.py; for one: {n} of {pages} pages of {file} cannot be searched: it is a scan without text.</extracomment>
        <translation>
            <numerusform>لا يمكن البحث في {n} من صفحات {file} البالغ عددها {pages}: ما من صفحات ممسوحة بلا نص.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحات {file} البالغ عددها {pages}: فهي صفحة ممسوحة ضوئيًا بلا نص.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحات {file} البالغ عددها {pages}: فهما صفحتان ممسوحتان ضوئيًا بلا نص.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحات {file} البالغ عددها {pages}: فهي صفحات ممسوحة ضوئيًا بلا نص.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحات {file} البالغ عددها {pages}: فهي صفحات ممسوحة ضوئيًا بلا نص.</numerusform>
            <numerusform>لا يمكن البحث في {n} من صفحات {file} البالغ عددها {pages}: فهي صفحات ممسوحة ضوئيًا بلا نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no longer in the folder. Its document {document} stays published as it is. To withdraw it, add the folder with a sheet that has a row with the id {slug}, an empty file cell and the status withdrawn (--write-sheet writes it); else put it back.</source>
        <extracomment>notices.py</extracomment>
        <translation>لم يعد {file} في المجلد. وتبقى وثيقته {document} منشورة كما هي. ولسحبها أضف المجلد مع جدول فيه صف بالمعرّف {slug} وخلية file فارغة والحالة withdrawn (يكتبه ⁨`--write-sheet`⁩)؛ وإلا فأعده.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: {n} documents have no file in this folder but in the collection {collection}, and stays published.</source>
        <extracomment>notices.py; for one: {folder}: {n} document has no file in this folder but in the collection {collection}, and stays published.</extracomment>
        <translation>
            <numerusform>‏{folder}: لا وثائق ({n}) بلا ملف في هذا المجلد وهي في المجموعة {collection} وتبقى منشورة.</numerusform>
            <numerusform>‏{folder}: وثيقة واحدة لا ملف لها في هذا المجلد لكنها في المجموعة {collection}، وتبقى منشورة.</numerusform>
            <numerusform>‏{folder}: وثيقتان لا ملف لهما في هذا المجلد لكنهما في المجموعة {collection}، وتبقيان منشورتين.</numerusform>
            <numerusform>‏{folder}: {n} وثائق لا ملف لها في هذا المجلد لكنها في المجموعة {collection}، وتبقى منشورة.</numerusform>
            <numerusform>‏{folder}: {n} وثيقة لا ملف لها في هذا المجلد لكنها في المجموعة {collection}، وتبقى منشورة.</numerusform>
            <numerusform>‏{folder}: {n} وثيقة لا ملف لها في هذا المجلد لكنها في المجموعة {collection}، وتبقى منشورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>If files were taken out, write a sheet with --write-sheet, put withdrawn in the column status of their rows, and add the folder with it.</source>
        <extracomment>notices.py</extracomment>
        <translation>إن كانت ملفات قد أُخرجت فاكتب جدولًا بواسطة ⁨`--write-sheet`⁩، وضع withdrawn في العمود status من صفوفها، وأضف المجلد معه.</translation>
    </message>
    <message>
        <source>{file} ({document}) and {other_file} ({other}) are the same, byte for byte, in two documents. Readers find the same text twice. Check whether the right file lies there, or give both rows the same id.</source>
        <extracomment>notices.py</extracomment>
        <translation>‏{file} ({document}) و{other_file} ({other}) متطابقان بايتًا ببايت في وثيقتين. ويجد القراء النص نفسه مرتين. تحقق هل الملف الصحيح هناك، أو أعطِ الصفين المعرّف نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>{collection} is a new collection, and its {n} files are in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</source>
        <extracomment>notices.py; for one: {collection} is a new collection, and its {n} file is in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</extracomment>
        <translation>
            <numerusform>‏{collection} مجموعة جديدة، وملفاتها ({n}) موجودة في {other} أصلًا. هل المقصود مجموعة جديدة؟ إن لم يكن، فاستردها بالأمر ⁨`publish undo`⁩، واكتب الاسم {other}.</numerusform>
            <numerusform>‏{collection} مجموعة جديدة، وملفها الوحيد ({n}) موجود في {other} أصلًا. هل المقصود مجموعة جديدة؟ إن لم يكن، فاستردها بالأمر ⁨`publish undo`⁩، واكتب الاسم {other}.</numerusform>
            <numerusform>‏{collection} مجموعة جديدة، وملفاها ({n}) موجودان في {other} أصلًا. هل المقصود مجموعة جديدة؟ إن لم يكن، فاستردها بالأمر ⁨`publish undo`⁩، واكتب الاسم {other}.</numerusform>
            <numerusform>‏{collection} مجموعة جديدة، وملفاتها ({n}) موجودة في {other} أصلًا. هل المقصود مجموعة جديدة؟ إن لم يكن، فاستردها بالأمر ⁨`publish undo`⁩، واكتب الاسم {other}.</numerusform>
            <numerusform>‏{collection} مجموعة جديدة، وملفاتها ({n}) موجودة في {other} أصلًا. هل المقصود مجموعة جديدة؟ إن لم يكن، فاستردها بالأمر ⁨`publish undo`⁩، واكتب الاسم {other}.</numerusform>
            <numerusform>‏{collection} مجموعة جديدة، وملفاتها ({n}) موجودة في {other} أصلًا. هل المقصود مجموعة جديدة؟ إن لم يكن، فاستردها بالأمر ⁨`publish undo`⁩، واكتب الاسم {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else ({type}). It is published as what it is. Check that it is the right file and no error page saved in its place; else give it the right ending.</source>
        <extracomment>notices.py</extracomment>
        <translation>اسم {file} ينتهي بـ {suffix}، لكن محتواه شيء آخر ({type}). سيُنشر بنوعه الحقيقي. تأكد من أنه الملف الصحيح وليس صفحة خطأ حُفظت مكانه؛ وإن كان صحيحاً فأعطه الامتداد المناسب.</translation>
    </message>
    <message>
        <source>{file} has other files in it, whose text nobody finds: {names}. Save those that readers need, and add them beside it.</source>
        <extracomment>notices.py</extracomment>
        <translation>يحتوي {file} على ملفات أخرى لن يجد أحد نصوصها: {names}. احفظ ما يحتاج إليه القراء منها وأضفه إلى جانبه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} could not be read by machine: they are too unclear. They cannot be searched.</source>
        <extracomment>ocr.py; for one: {n} of {pages} pages of {file} could not be read by machine: it is too unclear. It cannot be searched.</extracomment>
        <translation>
            <numerusform>تعذّرت قراءة {n} من صفحات {file} البالغ عددها {pages} آليًا: فهي غير واضحة. ولا يمكن البحث فيها.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحات {file} البالغ عددها {pages} آليًا: فهي غير واضحة. ولا يمكن البحث فيها.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحات {file} البالغ عددها {pages} آليًا: فهما غير واضحتين. ولا يمكن البحث فيهما.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحات {file} البالغ عددها {pages} آليًا: فهي غير واضحة. ولا يمكن البحث فيها.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحات {file} البالغ عددها {pages} آليًا: فهي غير واضحة. ولا يمكن البحث فيها.</numerusform>
            <numerusform>تعذّرت قراءة {n} من صفحات {file} البالغ عددها {pages} آليًا: فهي غير واضحة. ولا يمكن البحث فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries them again.</source>
        <extracomment>ocr.py; for one: Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries it again.</extracomment>
        <translation>
            <numerusform>لم تُقرأ آليًا أي صفحة ({n}) من {pages} من {file}: طالت القراءة أو انقطعت. سيُعاد المحاولة في التشغيل القادم.</numerusform>
            <numerusform>طالت القراءة الآلية لصفحة واحدة ({n}) من {pages} من {file} أو انقطعت. سيعيد التشغيل القادم محاولتها.</numerusform>
            <numerusform>طالت القراءة الآلية لصفحتين ({n}) من {pages} من {file} أو انقطعت. سيعيد التشغيل القادم محاولتهما.</numerusform>
            <numerusform>طالت القراءة الآلية لـ {n} صفحات من {pages} من {file} أو انقطعت. سيعيد التشغيل القادم محاولتها.</numerusform>
            <numerusform>طالت القراءة الآلية لـ {n} صفحة من {pages} من {file} أو انقطعت. سيعيد التشغيل القادم محاولتها.</numerusform>
            <numerusform>طالت القراءة الآلية لـ {n} صفحة من {pages} من {file} أو انقطعت. سيعيد التشغيل القادم محاولتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What no list names any more cannot be kept for {days} days: it is at least {least}, since a sync over a poor link takes days, and at most {most}. Nothing was built. Give another number with --keep-days.</source>
        <extracomment>pruning.py</extracomment>
        <translation>ما لم تعد تذكره أي قائمة لا يمكن حفظه {days} من الأيام: أقل ذلك {least}، لأن المزامنة عبر وصلة ضعيفة تستغرق أيامًا، وأكثره {most}. لم يُبنَ شيء. أعطِ عددًا آخر بواسطة ⁨`--keep-days`⁩.</translation>
    </message>
    <message>
        <source>Some old files that no list names any more could not be removed from the folder public. What was built is whole, and readers miss nothing. Close what has them open, or check the disk; the next build tries again.</source>
        <extracomment>pruning.py</extracomment>
        <translation>تعذّرت إزالة بعض الملفات القديمة التي لم تعد تذكرها أي قائمة من المجلد public. وما بُني سليم ولا ينقص القراء شيء. أغلق ما يفتحها، أو تحقق من القرص؛ وسيعيد البناء التالي المحاولة.</translation>
    </message>
    <message>
        <source>LibreOffice took too long over this file and was stopped. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>استغرق LibreOffice وقتًا أطول من اللازم مع هذا الملف فأُوقف. يُنشر الملف كما هو، بلا نسخة PDF لعرضه.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>تعذّر على LibreOffice قراءة هذا الملف. يُنشر كما هو، بلا نسخة PDF لعرضه.</translation>
    </message>
    <message>
        <source>The PDF of this file is larger than is allowed. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>نسخة PDF من هذا الملف أكبر من المسموح به. يُنشر الملف كما هو، بلا نسخة PDF لعرضه.</translation>
    </message>
    <message>
        <source>This file has {slides} slides, and LibreOffice made {pages} pages of them, so that a place in one is another in the other. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>في هذا الملف {slides} من الشرائح، وصنع LibreOffice منها {pages} من الصفحات، فلا يوافق موضعٌ في أحدهما موضعه في الآخر. يُنشر الملف كما هو، بلا نسخة PDF لعرضه.</translation>
    </message>
    <message>
        <source>{institute} cannot be the short name of an institute. It stands in every address: use small letters, digits and hyphens, begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp.</source>
        <extracomment>repository.py</extracomment>
        <translation>لا يمكن أن يكون {institute} اسمًا قصيرًا لمؤسسة. فهو يرد في كل عنوان: استعمل حروفًا صغيرة وأرقامًا وواصلات، وابدأ وانتهِ بحرف أو رقم، ولا تستعمل root أو targets أو snapshot أو timestamp.</translation>
    </message>
    <message>
        <source>The publisher has no name. Readers see it beside every document. Give one.</source>
        <extracomment>repository.py</extracomment>
        <translation>ليس للناشر اسم. ويراه القراء بجانب كل وثيقة. أعطه اسمًا.</translation>
    </message>
    <message>
        <source>With {count} key(s) there can never be {threshold} signatures. Nothing was made. Give as many --keys as the --threshold, or more.</source>
        <extracomment>repository.py</extracomment>
        <translation>بمفاتيح عددها {count} لا يمكن أن يوجد {threshold} من التوقيعات. لم يُفعل شيء. أعطِ في ⁨`--keys`⁩ ما لا يقل عن ⁨`--threshold`⁩.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and is not a repository. Nothing was written. Choose a new or an empty folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>‏{folder} غير فارغ وليس مستودعًا. لم يُكتب شيء. اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>{folder} is already the repository of {institute}. Nothing was changed. Use it, or choose another folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>‏{folder} هو بالفعل مستودع {institute}. لم يُغيَّر شيء. استعمله، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The repository in {folder} was begun and not finished. Run `fieldshelf publish init` for {institute} there again: it goes on.</source>
        <extracomment>repository.py</extracomment>
        <translation>بدأ إنشاء المستودع في {folder} ولم يكتمل. شغّل هناك ⁨`fieldshelf publish init`⁩ من جديد لـ{institute}: فيتابع.</translation>
    </message>
    <message>
        <source>The repository in {folder} was written by a newer Fieldshelf. Nothing was changed. Install the newer version.</source>
        <extracomment>repository.py</extracomment>
        <translation>كُتب المستودع في {folder} بإصدار أحدث من Fieldshelf. لم يُغيَّر شيء. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in {folder}. Make one with `fieldshelf publish init`, or give the right folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>لا مستودع ناشر في {folder}. أنشئ واحدًا بواسطة ⁨`fieldshelf publish init`⁩، أو حدّد المجلد الصحيح.</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged or was changed by hand. Nothing was changed. Bring it back from a backup.</source>
        <extracomment>repository.py</extracomment>
        <translation>لا تمكن قراءة {path}: فهو تالف أو غُيّر يدويًا. لم يُغيَّر شيء. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another Fieldshelf is working on {folder}. Nothing was changed. Wait until it has finished, and run it again.</source>
        <extracomment>repository.py</extracomment>
        <translation>يعمل برنامج Fieldshelf آخر على {folder}. لم يُغيَّر شيء. انتظر حتى ينتهي، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{name} cannot be a collection here. Write {institutes} and a name of small letters, digits and hyphens, for example {institute}/guidance.</source>
        <extracomment>repository.py</extracomment>
        <translation>لا يمكن أن يكون {name} مجموعة هنا. اكتب {institutes} واسمًا من حروف صغيرة وأرقام وواصلات، مثل ⁨`{institute}/guidance`⁩.</translation>
    </message>
    <message>
        <source>{document} has the reference number {reference} of {other} too. Check it; where one replaces or translates the other, say so.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} الرقم المرجعي {reference} الذي للوثيقة {other} أيضًا. تحقق منه؛ وإن كانت إحداهما تحل محل الأخرى أو تترجمها فاذكر ذلك.</translation>
    </message>
    <message>
        <source>{document} stands in {one} and in {other}, and not with the same data. Readers see one of the two. Make them equal.</source>
        <extracomment>review.py</extracomment>
        <translation>ترد {document} في {one} وفي {other}، وليس بالبيانات نفسها. ولا يرى القراء إلا إحداهما. اجعلهما متساويتين.</translation>
    </message>
    <message>
        <source>{document} is labelled {label}, and whatever is published can be read by anybody who finds the place. `publish build` refuses it. Take it out, or build with --allow-restricted if that is meant.</source>
        <extracomment>review.py</extracomment>
        <translation>‏{document} موسومة بـ{label}، وما يُنشر يمكن أن يقرأه كل من يجد المكان. ويرفضها ⁨`publish build`⁩. أخرجها، أو ابنِ مع ⁨`--allow-restricted`⁩ إن كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>{document} is in a circle of documents that supersede each other: {documents}. Take the one that is older out of the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>‏{document} ضمن حلقة من وثائق تحل كل منها محل الأخرى: {documents}. أخرج الأقدم من العمود supersedes.</translation>
    </message>
    <message>
        <source>{document} has the status in_force, and {other} supersedes it. Readers see that it is superseded. Take the status out.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} الحالة in_force، و{other} تحل محلها. ويرى القراء أنها استُبدلت. أزل الحالة.</translation>
    </message>
    <message>
        <source>{document} supersedes {other}, which begins later by the dates of both. Readers are sent from the newer to the older. Look at these dates, and at the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>‏{document} تحل محل {other}، وهذه تبدأ بعدها حسب تاريخي الوثيقتين. ويُحال القراء من الأحدث إلى الأقدم. راجع هذين التاريخين والعمود supersedes.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, and {other}, which it supersedes, is. Readers of that language are offered the old one.</source>
        <extracomment>review.py</extracomment>
        <translation>‏{document} غير موجودة بـ{languages}، و{other} التي تحل هي محلها موجودة. ويُعرض على قراء تلك اللغة القديمة.</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, as most training of its collection is. Add that version, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>‏{document} غير موجودة بـ{languages}، خلافًا لمعظم التدريب في مجموعتها. أضف تلك النسخة، أو اتركها كما هي.</translation>
    </message>
    <message>
        <source>{document} has other parts in more languages than these: {parts}. Add what is missing, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} أجزاء أخرى بلغات أكثر من هذه: {parts}. أضف ما ينقص، أو اتركها كما هي.</translation>
    </message>
    <message>
        <source>{document} has no date and no status, so that readers see “Status unknown”. Write when it was issued, or its status.</source>
        <extracomment>review.py</extracomment>
        <translation>ليس للوثيقة {document} تاريخ ولا حالة، فيرى القراء «الحالة غير معروفة». اكتب متى صدرت، أو حالتها.</translation>
    </message>
    <message>
        <source>{document} is of the kind {kind} and has no reference number, by which readers look for it. Write one if it has one.</source>
        <extracomment>review.py</extracomment>
        <translation>الوثيقة {document} من النوع {kind} وليس لها رقم مرجعي يبحث به القراء عنها. اكتبه إن كان لها رقم.</translation>
    </message>
    <message>
        <source>{document} has a file that is, byte for byte, one of {other} too: {file}. Readers find the same text twice. Give both the same id.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} ملف مطابق بايتًا ببايت لأحد ملفات {other} أيضًا: {file}. ويجد القراء النص نفسه مرتين. أعطِ كليهما المعرّف نفسه.</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is. Nothing was added. Correct this, and run it again:</source>
        <extracomment>cells.py</extracomment>
        <translation>لا يمكن استعمال {name} كما هو. لم يُضف شيء. صحّح هذا، وشغّل من جديد:</translation>
    </message>
    <message>
        <source>there is something to the right of the last column that has a name</source>
        <extracomment>cells.py</extracomment>
        <translation>يوجد شيء بعد آخر عمود له اسم</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>cells.py</extracomment>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Is it {near}?</source>
        <extracomment>cells.py, rows.py, targets.py, values.py</extracomment>
        <translation>هل هو {near}؟</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>cells.py</extracomment>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>no column has this name.</source>
        <extracomment>cells.py</extracomment>
        <translation>لا عمود بهذا الاسم.</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <extracomment>cells.py</extracomment>
        <translation>هذا العمود موجود مرتين</translation>
    </message>
    <message>
        <source>this column is missing: it names the file that a row is about</source>
        <extracomment>cells.py</extracomment>
        <translation>هذا العمود مفقود: فهو يسمّي الملف الذي يخصه الصف</translation>
    </message>
    <message>
        <source>{id} is outside this publisher&apos;s prefix. An id here begins with {institute}/.</source>
        <extracomment>rows.py</extracomment>
        <translation>‏{id} خارج بادئة هذا الناشر. يبدأ المعرّف هنا بـ⁨`{institute}/`⁩.</translation>
    </message>
    <message>
        <source>{reference} is a number in the sheet, so that a zero at its end would be lost. It was taken as it is. Format the column as text and type it again if that is wrong.</source>
        <extracomment>rows.py</extracomment>
        <translation>‏{reference} رقم في الجدول، فيضيع الصفر في آخره. وقد أُخذ كما هو. اجعل العمود نصًا وأدخله من جديد إن كان خطأً.</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <extracomment>rows.py</extracomment>
        <translation>ليس في الجدول صفوف</translation>
    </message>
    <message>
        <source>If its document is published later, leave it.</source>
        <extracomment>rows.py</extracomment>
        <translation>إن كانت وثيقته ستُنشر لاحقًا فاتركه.</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder; the collection has it, as {document}. Write withdrawn (or superseded) in the column status to take the document back, or leave the file cell empty and give the id to keep it as it is.</source>
        <extracomment>rows.py</extracomment>
        <translation>لم يعد {file} في المجلد؛ وهو في المجموعة باسم {document}. اكتب withdrawn (أو superseded) في العمود status لسحب الوثيقة، أو اترك خلية file فارغة وأعطِ المعرّف لإبقائها كما هي.</translation>
    </message>
    <message>
        <source>the status is that of the whole document {document}, which has other files here. Delete the row of {file} to take out that file alone, or write the status in the row of a file that is here.</source>
        <extracomment>rows.py</extracomment>
        <translation>الحالة هي حالة الوثيقة كلها {document}، ولها هنا ملفات أخرى. احذف صف {file} لإخراج ذلك الملف وحده، أو اكتب الحالة في صف ملف موجود هنا.</translation>
    </message>
    <message>
        <source>these replace each other in a circle, so that none of them would hold: {documents}. Take the one that is older out of it.</source>
        <extracomment>rows.py</extracomment>
        <translation>يحل كل من هذه محل الآخر في حلقة، فلا يسري أي منها: {documents}. أخرج الأقدم منها.</translation>
    </message>
    <message>
        <source>{reference} was {before} the last time: a spreadsheet takes the zero from the end of a number. It was taken as it is. Write {before} again if that is meant, in a sheet that is .xlsx, where --write-sheet keeps references as text.</source>
        <extracomment>rows.py</extracomment>
        <translation>‏{reference} كان {before} في المرة السابقة: فبرنامج الجداول يزيل الصفر من آخر الرقم. وقد أُخذ كما هو. اكتب {before} من جديد إن كان مقصودًا، في جدول .xlsx حيث يحفظ ⁨`--write-sheet`⁩ الأرقام المرجعية نصًا.</translation>
    </message>
    <message>
        <source>{reference} is the reference of {document} too. Readers who look for that number find both. Check it; where one replaces or translates the other, say so in the column for that.</source>
        <extracomment>rows.py</extracomment>
        <translation>‏{reference} هو الرقم المرجعي للوثيقة {document} أيضًا. ومن يبحث عن هذا الرقم يجد كلتيهما. تحقق منه؛ وإن كانت إحداهما تحل محل الأخرى أو تترجمها فاذكر ذلك في العمود المخصص.</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>accepting.py, cells.py</extracomment>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>To show Office files as PDF, this computer needs the program LibreOffice, which is not installed. Nothing was made. On Debian and Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Then run it again.</source>
        <extracomment>renditions.py</extracomment>
        <translation>لعرض ملفات المكتب بصيغة PDF يحتاج هذا الحاسوب إلى برنامج LibreOffice، وهو غير مثبّت. لم يُنشأ شيء. على Debian أو Ubuntu: `apt install libreoffice-impress libreoffice-writer`. ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>{document} has an empty file, {file}. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} ملف فارغ، {file}. انسخه من جديد من حيث أتى، أو أخرجه من المجلد.</translation>
    </message>
    <message>
        <source>{document} has a file that is locked with a password, {file}: nobody finds it by its words, and it cannot be shown here. Replace it by an open version if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} ملف مقفل بكلمة سر، {file}: فلا يجده أحد بكلماته، ولا يمكن عرضه هنا. استبدل به نسخة مفتوحة إن وُجدت.</translation>
    </message>
    <message>
        <source>{document} has a file without text to search, {file}: it may be a scan. Replace it by a version with text if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} ملف بلا نص للبحث، {file}: وقد يكون مسحًا ضوئيًا. استبدل به نسخة فيها نص إن وُجدت.</translation>
    </message>
    <message>
        <source>{document} has a file that could not be read, {file}: nobody finds it by its words. See whether it opens, and replace it by another copy if it does not.</source>
        <extracomment>review.py</extracomment>
        <translation>للوثيقة {document} ملف تعذرت قراءته، {file}: فلا يجده أحد بكلماته. انظر هل يُفتح، واستبدل به نسخة أخرى إن لم يُفتح.</translation>
    </message>
    <message>
        <source>the row names no file. A document without one needs an id.</source>
        <extracomment>rows.py</extracomment>
        <translation>لا يسمّي الصف ملفًا. والوثيقة بلا ملف تحتاج إلى معرّف.</translation>
    </message>
    <message>
        <source>there is no file {file} in the folder.</source>
        <extracomment>rows.py</extracomment>
        <translation>لا ملف {file} في المجلد.</translation>
    </message>
    <message>
        <source>{file} stands in row {row} already. A file has one row.</source>
        <extracomment>rows.py</extracomment>
        <translation>‏{file} في الصف {row} بالفعل. وللملف صف واحد.</translation>
    </message>
    <message>
        <source>{document} cannot be in relation to itself.</source>
        <extracomment>rows.py</extracomment>
        <translation>لا يمكن أن تكون {document} على صلة بنفسها.</translation>
    </message>
    <message>
        <source>row {row} says something else about {document}. Write the same in both rows, or leave this cell blank.</source>
        <extracomment>rows.py</extracomment>
        <translation>يذكر الصف {row} شيئًا آخر عن {document}. اكتب الشيء نفسه في الصفين، أو اترك هذه الخلية فارغة.</translation>
    </message>
    <message>
        <source>a row without a file needs a language, so that the edition is that language&apos;s.</source>
        <extracomment>rows.py</extracomment>
        <translation>الصف الذي بلا ملف يحتاج إلى لغة، ليكون تاريخ الطبعة لتلك اللغة.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was added. Give the folder that holds the documents.</source>
        <extracomment>scan.py</extracomment>
        <translation>لا مجلد {folder}. لم يُضف شيء. حدّد المجلد الذي فيه الوثائق.</translation>
    </message>
    <message>
        <source>{folder} lies inside the repository. Nothing was added. Keep the documents in a folder of their own, and give that.</source>
        <extracomment>scan.py</extracomment>
        <translation>‏{folder} داخل المستودع. لم يُضف شيء. احتفظ بالوثائق في مجلد مستقل وحدّده.</translation>
    </message>
    <message>
        <source>There is no document in {folder}. Nothing was added. Put files there, or give the right folder.</source>
        <extracomment>scan.py</extracomment>
        <translation>لا وثيقة في {folder}. لم يُضف شيء. ضع ملفات هناك، أو حدّد المجلد الصحيح.</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>‏{first}؛ {then}</translation>
    </message>
    <message>
        <source>{role}: {signed} of {threshold} signatures, and {left} of the keys {keys} must still sign</source>
        <extracomment>signatures.py</extracomment>
        <translation>‏{role}: التوقيعات {signed} من {threshold}، ولا بد من توقيع {left} أخرى من المفاتيح {keys}</translation>
    </message>
    <message>
        <source>The signature of the key {key} for {role} does not fit: the file was damaged or changed on its way. Nothing was taken from it. Have it signed again from the file that `fieldshelf publish build --unsigned-out` wrote.</source>
        <extracomment>signatures.py</extracomment>
        <translation>توقيع المفتاح {key} لـ{role} غير متطابق: فقد تلف الملف أو غُيّر في الطريق. لم يُؤخذ منه شيء. اطلب توقيعه من جديد من الملف الذي كتبه ⁨`fieldshelf publish build --unsigned-out`⁩.</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <source>Signatures are missing. {told}. Nothing was published. Build with --unsigned-out FILE, have FILE signed where the keys are, and take it back with `fieldshelf publish sign REPO FILE`.</source>
        <extracomment>signatures.py</extracomment>
        <translation>تنقص توقيعات. {told}. لم يُنشر شيء. ابنِ مع ⁨`--unsigned-out FILE`⁩، واطلب توقيع FILE حيث المفاتيح، واسترده بواسطة ⁨`fieldshelf publish sign REPO FILE`⁩.</translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>‏{path} ليس ملف .csv ولا .xlsx. لم يُفعل شيء. احفظ الجدول بإحدى الصيغتين، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>There is no sheet {path}. Nothing was added. Give the right file.</source>
        <extracomment>table.py</extracomment>
        <translation>لا جدول {path}. لم يُضف شيء. حدّد الملف الصحيح.</translation>
    </message>
    <message>
        <source>{path} is too large for a sheet: it has, or unpacks to, more than such a sheet can need. Nothing was added. Copy the rows that are meant into a new sheet without pictures and other pages, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>‏{path} أكبر من أن يكون جدولًا: ففيه، أو فيه عند فك ضغطه، أكثر مما يحتاج إليه جدول كهذا. لم يُضف شيء. انسخ الصفوف المقصودة إلى جدول جديد بلا صور ولا صفحات أخرى، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or is a workbook of an old kind (.xls). Nothing was added. Open it in a spreadsheet program, save it as .xlsx without a password, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>‏{path} محمي بكلمة سر، أو هو مصنف من نوع قديم (.xls). لم يُضف شيء. افتحه في برنامج جداول واحفظه بصيغة .xlsx بلا كلمة سر، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. Open it in a spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>لا تمكن قراءة {path} جدولًا: فهو تالف أو ليس ما يدل عليه اسمه. لم يُضف شيء. افتحه في برنامج جداول واحفظه من جديد بصيغة .xlsx أو CSV (UTF-8)، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows, or a row far below the others. Nothing was added. A sheet has one row a file: copy the rows that are meant into a new sheet, or make several collections, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>في {path} أكثر من {most} صف، أو صف بعيد تحت الصفوف الأخرى. لم يُضف شيء. في الجدول صف لكل ملف: انسخ الصفوف المقصودة إلى جدول جديد، أو اجعلها عدة مجموعات، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8, so that accents would be lost. Nothing was added. Save it as “CSV UTF-8” or as .xlsx, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>‏{path} ليس بترميز UTF-8، فتضيع علامات الحروف. لم يُضف شيء. احفظه بصيغة «CSV UTF-8» أو .xlsx، وشغّل من جديد.</translation>
    </message>
    <message>
        <source>{path} is there already, and may be somebody&apos;s work. Nothing was written. Choose another name, or move it away.</source>
        <extracomment>table.py</extracomment>
        <translation>‏{path} موجود بالفعل، وقد يكون عملًا لأحد. لم يُكتب شيء. اختر اسمًا آخر، أو انقله.</translation>
    </message>
    <message>
        <source>What the sheet would say about {item} in the column {column} is longer than the {most} characters of a cell, and would be cut off. Nothing was written. Shorten it in the sheet that it came from, and add that first.</source>
        <extracomment>table.py</extracomment>
        <translation>ما يذكره الجدول عن {item} في العمود {column} أطول من سعة الخلية وهي {most} من الحروف، فيُبتر. لم يُكتب شيء. اختصره في الجدول الذي أتى منه، وأضف ذلك أولًا.</translation>
    </message>
    <message>
        <source>{item} is the reference of several documents. Write the id of the one that is meant: {listed}.</source>
        <extracomment>targets.py</extracomment>
        <translation>‏{item} رقم مرجعي لعدة وثائق. اكتب معرّف الوثيقة المقصودة: {listed}.</translation>
    </message>
    <message>
        <source>{item} is neither the id nor the reference number of a document here. Write the value of the `id` column (for example convoys-2019).</source>
        <extracomment>targets.py</extracomment>
        <translation>‏{item} ليس معرّف وثيقة هنا ولا رقمها المرجعي. اكتب قيمة العمود ⁨`id`⁩ (مثل ⁨`convoys-2019`⁩).</translation>
    </message>
    <message>
        <source>This page could not be read by machine. It may be too large or too confused. The other pages are not affected.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>تعذّرت قراءة هذه الصفحة آليًا. قد تكون كبيرة أو مشوّشة. ولا تتأثر الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Readers would get an empty file. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>texts.py</extracomment>
        <translation>‏{file} فارغ: فيه 0 بايت، كما بعد نسخ انقطع. وسيحصل القراء على ملف فارغ. انسخه من جديد من حيث أتى، أو أخرجه من المجلد.</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is published as it is, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>‏{file} لا نص فيه: وقد يكون مسحًا ضوئيًا. ويُنشر كما هو، لكن لن يجده أحد بكلماته. استبدل به نسخة فيها نص إن وُجدت.</translation>
    </message>
    <message>
        <source>Part of {file} could not be read: it is damaged, or made to do harm. The rest of its text can be searched. Get another copy from where it came from if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>تعذّرت قراءة جزء من {file}: فهو تالف أو صُنع لإلحاق الضرر. يمكن البحث في بقية نصه. احصل على نسخة أخرى من مصدره إن وُجدت.</translation>
    </message>
    <message>
        <source>What was signed of {collection} is in {public} no more, and this repository has no copy of its records. Nothing was changed. Bring that folder back from a backup, or build again from what is here now.</source>
        <extracomment>undo.py</extracomment>
        <translation>ما وُقّع من {collection} لم يعد في {public}، وليس في هذا المستودع نسخة من سجلاته. لم يُغيَّر شيء. استعد ذلك المجلد من نسخة احتياطية، أو ابنِ من جديد مما هو هنا الآن.</translation>
    </message>
    <message>
        <source>{file} was not taken apart, and nobody finds what is in it. {reason} Or unpack it in the folder, and add that again.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>لم يُفكّ ضغط {file}، ولن يجد أحد ما فيه. {reason} أو فُكّ ضغطه في المجلد ثم أضف المجلد من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} files in it were taken as files of its document.</source>
        <extracomment>unpacking.py; for one: {file}: {n} file in it was taken as a file of its document.</extracomment>
        <translation>
            <numerusform>‏{file}: لم يؤخذ منه أي ملف ({n}) لوثيقته.</numerusform>
            <numerusform>‏{file}: أُخذ ملف واحد منه ملفاً لوثيقته.</numerusform>
            <numerusform>‏{file}: أُخذ ملفان منه ملفين لوثيقته.</numerusform>
            <numerusform>‏{file}: أُخذت {n} ملفات منه ملفاتٍ لوثيقته.</numerusform>
            <numerusform>‏{file}: أُخذ {n} ملفاً منه ملفاتٍ لوثيقته.</numerusform>
            <numerusform>‏{file}: أُخذ {n} ملف منه ملفاتٍ لوثيقته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} {n} others are the same, byte for byte, as files that are there already, and were not taken again.</source>
        <extracomment>unpacking.py; for one: {taken} {n} other is the same, byte for byte, as a file that is there already, and was not taken again.</extracomment>
        <translation>
            <numerusform>{taken} ولا ملفات أخرى ({n}) مطابقة لملفات موجودة.</numerusform>
            <numerusform>{taken} وملف آخر مطابق تماماً لملف موجود فلم يؤخذ ثانية.</numerusform>
            <numerusform>{taken} وملفان آخران مطابقان تماماً لملفين موجودين فلم يؤخذا ثانية.</numerusform>
            <numerusform>{taken} و{n} ملفات أخرى مطابقة تماماً لملفات موجودة فلم تؤخذ ثانية.</numerusform>
            <numerusform>{taken} و{n} ملفاً آخر مطابق تماماً لملفات موجودة فلم تؤخذ ثانية.</numerusform>
            <numerusform>{taken} و{n} ملف آخر مطابق تماماً لملفات موجودة فلم تؤخذ ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is built in {folder} yet, so there is nothing to upload. Run `fieldshelf publish build` first.</source>
        <extracomment>uploading.py</extracomment>
        <translation>لم يُبنَ شيء في {folder} بعد، فلا شيء للرفع. شغّل ⁨`fieldshelf publish build`⁩ أولًا.</translation>
    </message>
    <message>
        <source>{place} lies inside the repository&apos;s own public folder, or around it. Nothing was uploaded. Give another folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>‏{place} داخل المجلد public للمستودع نفسه أو يحيط به. لم يُرفع شيء. حدّد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder {place}, nor the one that it would lie in. Nothing was uploaded. Check that the disk or share of the server is connected, or make the folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>لا وجود للمجلد {place}، ولا للمجلد الذي يحويه. لم يُرفع شيء. تحقق من اتصال قرص الخادم أو المشاركة، أو أنشئ المجلد.</translation>
    </message>
    <message>
        <source>{place} is a place for the program rclone, which is not installed here. Nothing was uploaded. Install rclone and set the place up with `rclone config`, or give a folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>‏{place} موضع لبرنامج rclone، وهو غير مثبّت هنا. لم يُرفع شيء. ثبّت rclone وأعدّ الموضع بواسطة ⁨`rclone config`⁩، أو حدّد مجلدًا.</translation>
    </message>
    <message>
        <source>The upload stopped at the {phase} of {place}. Readers still see what was there before. Check the connection and the place with `rclone lsd`, and run it again: it goes on. rclone said: {said}</source>
        <extracomment>uploading.py</extracomment>
        <translation>توقف الرفع عند المرحلة {phase} من {place}. وما زال القراء يرون ما كان من قبل. تحقق من الاتصال ومن الموضع بواسطة ⁨`rclone lsd`⁩، وشغّل من جديد: فيتابع. رسالة rclone: {said}</translation>
    </message>
    <message>
        <source>{text} is not a language. Write one of {languages}, or the two-letter code of another (de), or und</source>
        <extracomment>values.py</extracomment>
        <translation>‏{text} ليس لغة. اكتب واحدة من {languages}، أو الرمز المكوّن من حرفين للغة أخرى (de)، أو und</translation>
    </message>
    <message>
        <source>Write one of {allowed}</source>
        <extracomment>values.py</extracomment>
        <translation>اكتب واحدًا من: {allowed}</translation>
    </message>
    <message>
        <source>{text} is not known.</source>
        <extracomment>values.py</extracomment>
        <translation>‏{text} غير معروف.</translation>
    </message>
    <message>
        <source>{text} is not a date. Write 2018, 2018-12 or 2018-12-01; words that are no date go in quotation marks</source>
        <extracomment>values.py</extracomment>
        <translation>‏{text} ليس تاريخًا. اكتب 2018 أو 2018-12 أو 2018-12-01؛ والكلمات التي ليست تاريخًا توضع بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{text} cannot be an id. Use small letters, digits, hyphens and dots, at most 100 of them</source>
        <extracomment>values.py</extracomment>
        <translation>لا يمكن أن يكون {text} معرّفًا. استعمل حروفًا صغيرة وأرقامًا وواصلات ونقاطًا، لا تزيد على 100</translation>
    </message>
    <message>
        <source>{name} ({size}) was left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>‏{name} ({size}) تُرك، والمجموع {total}، لأن المكتبة لا يجوز أن تأخذ أكثر من {quota}.</translation>
    </message>
    <message>
        <source>{n} files were left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>عدد الملفات المتروكة: {n}، والمجموع {total}، لأن المكتبة لا يجوز أن تأخذ أكثر من {quota}.</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>quota.py</extracomment>
        <translation>ويمكن البحث في نصوصها مع ذلك. اسمح بالمزيد بواسطة ⁨`fieldshelf keep --quota`⁩، أو احتفظ بوثائق أقل بواسطة ⁨`fieldshelf keep`⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</source>
        <extracomment>quota.py; for one: {n} document waits for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</extracomment>
        <translation>
            <numerusform>لا توجد وثائق تنتظر موافقتك: {cost}، وقد طلبت أن تُسأل قبل التنزيلات التي تزيد على {most}. وصلت تغييرات الحالة والنصوص.</numerusform>
            <numerusform>وثيقة واحدة تنتظر موافقتك: {cost}، وقد طلبت أن تُسأل قبل التنزيلات التي تزيد على {most}. وصلت تغييرات الحالة والنصوص.</numerusform>
            <numerusform>وثيقتان تنتظران موافقتك: {cost}، وقد طلبت أن تُسأل قبل التنزيلات التي تزيد على {most}. وصلت تغييرات الحالة والنصوص.</numerusform>
            <numerusform>{n} وثائق تنتظر موافقتك: {cost}، وقد طلبت أن تُسأل قبل التنزيلات التي تزيد على {most}. وصلت تغييرات الحالة والنصوص.</numerusform>
            <numerusform>{n} وثيقة تنتظر موافقتك: {cost}، وقد طلبت أن تُسأل قبل التنزيلات التي تزيد على {most}. وصلت تغييرات الحالة والنصوص.</numerusform>
            <numerusform>{n} وثيقة تنتظر موافقتك: {cost}، وقد طلبت أن تُسأل قبل التنزيلات التي تزيد على {most}. وصلت تغييرات الحالة والنصوص.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of it are not needed any more, and go with the next sync that is complete.</source>
        <extracomment>quota.py</extracomment>
        <translation>لم تعد الحاجة قائمة إلى {size} منها، وتذهب مع المزامنة الكاملة التالية.</translation>
    </message>
    <message>
        <source>The library takes {taken}, which is {more} more than the {quota} that it may take. Nothing that is wanted is removed, and texts still come, but no further document.</source>
        <extracomment>quota.py</extracomment>
        <translation>تأخذ المكتبة {taken}، أي أكثر بمقدار {more} من {quota} التي يجوز أن تأخذها. لا يُزال شيء مراد، وما زالت النصوص تصل، لكن لا وثائق أخرى.</translation>
    </message>
    <message>
        <source>Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>quota.py</extracomment>
        <translation>اسمح بالمزيد بواسطة ⁨`fieldshelf keep --quota`⁩.</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner} on this computer. They were refused, so that nobody can replace another&apos;s guidance. If {source} is the right one, remove the source {owner} first.</source>
        <extracomment>refusals.py</extracomment>
        <translation>يقدّم {source} وثائق من {institute}، وهي تأتي على هذا الحاسوب من المصدر {owner}. وقد رُفضت لكي لا يستعيض أحد عن توجيهات غيره. وإن كان {source} هو الصحيح فأزل المصدر {owner} أولًا.</translation>
    </message>
    <message>
        <source>{identifier} is offered in an older state than the one in the library. It was refused. Sync from another copy, or tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>‏{identifier} معروضة بحالة أقدم مما في المكتبة. وقد رُفضت. زامن من نسخة أخرى، أو أبلغ الناشر.</translation>
    </message>
    <message>
        <source>The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often a mistake than a wish. Ask the publisher; if it is meant, remove the source.</source>
        <extracomment>refusals.py</extracomment>
        <translation>لم يعد المصدر يقدّم فجأة شيئًا من {item}. لم يُزل شيء من المكتبة، لأن ذلك غالبًا ما يكون خطأً لا رغبةً. اسأل الناشر؛ وإن كان مقصودًا فأزل المصدر.</translation>
    </message>
    <message>
        <source>{identifier} names {name}, which the source does not offer: some texts cannot be searched. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>تذكر {identifier} ‏{name}، وهو ما لا يقدّمه المصدر: فلا يمكن البحث في بعض النصوص. أبلغ الناشر بأن يبني ويرفع من جديد.</translation>
    </message>
    <message>
        <source>The catalogue offered as {identifier} calls itself {called}. It was refused. Tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>الفهرس المعروض على أنه {identifier} يسمّي نفسه {called}. وقد رُفض. أبلغ الناشر.</translation>
    </message>
    <message>
        <source>The catalogue of {identifier} and the list of its texts do not belong together. It was refused; what is in the library stays as it is. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>فهرس {identifier} وقائمة نصوصه لا يتوافقان. وقد رُفض؛ وما في المكتبة باقٍ كما هو. أبلغ الناشر بأن يبني ويرفع من جديد.</translation>
    </message>
    <message>
        <source>{source} has revoked the institute {institute}: its key is believed no more. Its documents stay here, marked, and none of them counts as in force. Do not act on them; ask the publisher what is to be used instead.</source>
        <extracomment>refusals.py</extracomment>
        <translation>ألغى {source} المؤسسة {institute}: فلم يعد مفتاحها مقبولًا. تبقى وثائقها هنا موسومة، ولا تُعدّ أي منها سارية. لا تعمل بها؛ واسأل الناشر عما يُستعمل بدلًا منها.</translation>
    </message>
    <message>
        <source>The catalogue of {offer} cannot be read by this version of Fieldshelf. It was not taken, and what is in the library stays as it is. Update Fieldshelf, or tell the publisher.</source>
        <extracomment>run.py</extracomment>
        <translation>لا يمكن لهذا الإصدار من Fieldshelf قراءة فهرس {offer}. ولم يُقبل، وما في المكتبة باقٍ كما هو. حدّث Fieldshelf، أو أبلغ الناشر.</translation>
    </message>
    <message>
        <source>No source can be called {name}: that is the name of this program. Nothing was added. Choose another one.</source>
        <extracomment>sources.py</extracomment>
        <translation>لا يمكن أن يُسمى مصدر {name}: فهذا اسم هذا البرنامج. لم يُضف شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a source. Use small letters, digits and hyphens, for example: hq-library.</source>
        <extracomment>sources.py</extracomment>
        <translation>لا يمكن أن يكون {name} اسم مصدر. استعمل حروفًا صغيرة وأرقامًا وواصلات، مثل: ⁨`hq-library`⁩.</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Run `fieldshelf import {url}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>‏{url} حزمة وليس مصدرًا: فهي تأتي بوثائق ناشرها وتوقيعه. لم يُضف شيء. شغّل ⁨`fieldshelf import {url}`⁩.</translation>
    </message>
    <message>
        <source>If you meant a web address, write it with https:// at its beginning.</source>
        <extracomment>sources.py</extracomment>
        <translation>إن كنت تقصد عنوان ويب فاكتبه مع https:// في أوله.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {url}. Nothing was added. Check the address, or ask the publisher for it.</source>
        <extracomment>sources.py</extracomment>
        <translation>لا مصدر Fieldshelf في {url}. لم يُضف شيء. تحقق من العنوان، أو اطلبه من الناشر.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of the publisher at {url} differ, so nothing was added.</source>
        <extracomment>sources.py</extracomment>
        <translation>البصمة التي أعطيتها وبصمة الناشر في {url} مختلفتان، فلم يُضف شيء.</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint again, by another way than that address: either it was mistyped, or this is somebody else.</source>
        <extracomment>sources.py</extracomment>
        <translation>اطلب البصمة من الناشر من جديد، بطريق غير ذلك العنوان: فإما أنها أُدخلت خطأً، وإما أن هذا شخص آخر.</translation>
    </message>
    <message>
        <source>{name} is not signed: nobody&apos;s key is behind it, so there is no fingerprint to compare. Nothing was changed. `fieldshelf source list` shows which sources are signed.</source>
        <extracomment>sources.py</extracomment>
        <translation>‏{name} غير موقّع: فلا مفتاح لأحد وراءه، ولا بصمة للمقارنة. لم يُغيَّر شيء. يبيّن ⁨`fieldshelf source list`⁩ المصادر الموقّعة.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays known by the key that was compared before.</source>
        <extracomment>sources.py</extracomment>
        <translation>البصمة التي أعطيتها وبصمة {name} مختلفتان، فيبقى {name} معروفًا بالمفتاح الذي قورن من قبل.</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays an unknown publisher.</source>
        <extracomment>sources.py</extracomment>
        <translation>البصمة التي أعطيتها وبصمة {name} مختلفتان، فيبقى {name} ناشرًا غير معروف.</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and take nothing more from it: `fieldshelf source remove {name}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>إما أنها أُدخلت خطأً، وإما أن {name} شخص آخر يستعمل اسم الناشر. اطلب البصمة من الناشر من جديد، بطريق غير الذي أتى به {name}. وإن ظلت مختلفة فلا تعمل بما أتى من {name}، ولا تأخذ منه شيئًا بعد ذلك: ⁨`fieldshelf source remove {name}`⁩.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: {known}.</source>
        <extracomment>sources.py</extracomment>
        <translation>لا مصدر باسم {name}. المصادر هنا: {known}.</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: none.</source>
        <extracomment>sources.py</extracomment>
        <translation>لا مصدر باسم {name}. لا مصادر هنا.</translation>
    </message>
    <message>
        <source>The source {name}</source>
        <extracomment>sources.py</extracomment>
        <translation>المصدر {name}</translation>
    </message>
    <message>
        <source>{title} (the source {name})</source>
        <extracomment>sources.py</extracomment>
        <translation>‏{title} (المصدر {name})</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, the newest of them signed on {date}, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>‏{who}: كل ما هنا منه أتى في حزم، أحدثها موقّعة في {date}، ولا يُعرف عنوان يمكن سؤاله فيه.</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>‏{who}: كل ما هنا منه أتى في حزم، ولا يُعرف عنوان يمكن سؤاله فيه.</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (`fieldshelf request` says what is here, so that it can be made to fit), or ask the publisher for an address and give it with `fieldshelf source mirrors {name} URL`.</source>
        <extracomment>sources.py</extracomment>
        <translation>استورد حزمة أخرى من ذلك الناشر فيها ما ينقص (يبيّن ⁨`fieldshelf request`⁩ ما هو هنا، لتُعدّ الحزمة على قدره)، أو اطلب من الناشر عنوانًا وأعطه بواسطة ⁨`fieldshelf source mirrors {name} URL`⁩.</translation>
    </message>
    <message>
        <source>A source named {name} was removed, and had another key ({place}). Nothing was changed. Choose another name.</source>
        <extracomment>sources.py</extracomment>
        <translation>أُزيل مصدر باسم {name} وكان له مفتاح آخر ({place}). لم يُغيَّر شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a source named {name} already ({place}). Nothing was changed. Choose another name, or remove that one first.</source>
        <extracomment>sources.py</extracomment>
        <translation>يوجد بالفعل مصدر باسم {name} ({place}). لم يُغيَّر شيء. اختر اسمًا آخر، أو أزل ذلك أولًا.</translation>
    </message>
    <message>
        <source>{url} is where newer versions of this program are published, and no source of documents. Nothing was added. The program asks there by itself.</source>
        <extracomment>sources.py</extracomment>
        <translation>في {url} تُنشر الإصدارات الأحدث من هذا البرنامج، وليس مصدرًا للوثائق. لم يُضف شيء. يسأل البرنامج هناك بنفسه.</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, use `fieldshelf source mirrors {other}`; to ask it here only, remove {other} first.</source>
        <extracomment>sources.py</extracomment>
        <translation>‏{url} هو الناشر نفسه في المصدر {other} ({place}). لم يُضف شيء. لسؤاله هنا أيضًا استعمل ⁨`fieldshelf source mirrors {other}`⁩؛ ولسؤاله هنا فقط أزل {other} أولًا.</translation>
    </message>
    <message>
        <source>from a pack</source>
        <extracomment>sources.py</extracomment>
        <translation>من حزمة</translation>
    </message>
    <message>
        <source>{path} cannot be read as a publisher&apos;s root or source file. Nothing was added. Ask the publisher for it again.</source>
        <extracomment>first_root.py</extracomment>
        <translation>لا تمكن قراءة {path} ملفَ جذرٍ أو مصدرٍ لناشر. لم يُضف شيء. اطلبه من الناشر من جديد.</translation>
    </message>
    <message>
        <source>{place} is not the publisher whose root you have: its signing keys are different ones. Nothing was taken. Check the address, and compare the fingerprint with the publisher.</source>
        <extracomment>first_root.py</extracomment>
        <translation>‏{place} ليس الناشر الذي لديك جذره: فمفاتيح توقيعه مختلفة. لم يُؤخذ شيء. تحقق من العنوان، وقارن البصمة مع الناشر.</translation>
    </message>
    <message>
        <source>To read scans, this computer needs the program Tesseract, which is not installed. Nothing was read. On Debian and Ubuntu: `apt install tesseract-ocr`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>لقراءة الصفحات الممسوحة ضوئيًا يحتاج هذا الحاسوب إلى برنامج Tesseract، وهو غير مثبّت. لم يُقرأ شيء. على Debian أو Ubuntu: `apt install tesseract-ocr`. ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Scans in this language ({language}) cannot be read here: Arabic, Chinese, English, French, Russian and Spanish can. If it is one of these, correct the column `language` in the sheet.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>لا يمكن هنا قراءة الصفحات الممسوحة ضوئيًا بهذه اللغة ({language})، بل بالعربية والصينية والإنجليزية والفرنسية والروسية والإسبانية. إن كانت إحدى هذه اللغات فصحّح العمود `language` في الجدول.</translation>
    </message>
    <message>
        <source>To read scans in this language ({language}), Tesseract needs a language pack that is not installed. On Debian and Ubuntu: `apt install {packages}`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>لقراءة الصفحات الممسوحة ضوئيًا بهذه اللغة ({language}) يحتاج Tesseract إلى حزمة لغة غير مثبّتة. على Debian أو Ubuntu: `apt install {packages}`. ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The source at {place} sent more than was announced for {path}. Nothing of it was taken. Try again on another connection, and tell the publisher if it happens again.</source>
        <extracomment>transport.py</extracomment>
        <translation>أرسل المصدر في {place} أكثر مما أُعلن للملف {path}. لم يُؤخذ منه شيء. أعد المحاولة باتصال آخر، وأبلغ الناشر إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>{url} is not the address of a source. It should look like https://example.org/library.</source>
        <extracomment>transport.py</extracomment>
        <translation>‏{url} ليس عنوان مصدر. ينبغي أن يكون هكذا: ⁨`https://example.org/library`⁩.</translation>
    </message>
    <message>
        <source>{url} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder.</source>
        <extracomment>transport.py</extracomment>
        <translation>‏{url} ليس عنوانًا يعرفه Fieldshelf. استعمل https:// أو http:// أو مسار مجلد.</translation>
    </message>
    <message>
        <source>{path} in the folder {place} is not a file.</source>
        <extracomment>transport.py</extracomment>
        <translation>‏{path} في المجلد {place} ليس ملفًا.</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Nothing was changed. Connect the drive or the share that holds it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>المجلد {place} غير موجود. لم يُغيَّر شيء. صِل القرص أو المشاركة التي تحتويه، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {place} cannot be read. Nothing was changed. Check that the drive is connected and that you may read it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>لا تمكن قراءة المجلد {place}. لم يُغيَّر شيء. تحقق من أن القرص موصول وأن قراءته جائزة لك، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{role} cannot be the name of an institute, and was refused. Tell the publisher.</source>
        <extracomment>source.py</extracomment>
        <translation>لا يمكن أن يكون {role} اسم مؤسسة، وقد رُفض. أبلغ الناشر.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}.</source>
        <extracomment>told.py</extracomment>
        <translation>تاريخ هذا الحاسوب {here}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}, which is before the source was last signed, on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>تاريخ هذا الحاسوب {here}، وهو قبل آخر توقيع للمصدر في {signed}.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}; the source was last signed on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>تاريخ هذا الحاسوب {here}؛ ووُقّع المصدر آخر مرة في {signed}.</translation>
    </message>
    <message>
        <source>Until it is set right, the later date is used to judge what is in force, and nothing is lost. Correct the date of this computer.</source>
        <extracomment>told.py</extracomment>
        <translation>وإلى أن يُضبط، يُستعمل التاريخ الأحدث للحكم على ما هو سارٍ، ولا يضيع شيء. صحّح تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The source at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>المصدر في {place}</translation>
    </message>
    <message>
        <source>The institute {institute} at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>المؤسسة {institute} في {place}</translation>
    </message>
    <message>
        <source>{whose} has not been signed for so long that its signature has run out.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{whose}: لم يُجدَّد التوقيع منذ زمن طويل حتى انتهى.</translation>
    </message>
    <message>
        <source>Nothing new was taken; what is in the library can be read as before. Check the date of this computer, then ask the publisher to sign it again.</source>
        <extracomment>told.py</extracomment>
        <translation>لم يُؤخذ شيء جديد؛ وما في المكتبة يُقرأ كما كان. تحقق من تاريخ هذا الحاسوب، ثم اطلب من الناشر التوقيع من جديد.</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{whose}: المعروض حالة أقدم مما شوهد من قبل.</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. Check the address, or ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>لا مصدر Fieldshelf في {place}، أو نسخته غير كاملة. لم يُغيَّر شيء. تحقق من العنوان، أو اسأل الناشر.</translation>
    </message>
    <message>
        <source>What {place} sent is not Fieldshelf metadata.</source>
        <extracomment>told.py</extracomment>
        <translation>ما أرسله {place} ليس بيانات وصفية من Fieldshelf.</translation>
    </message>
    <message>
        <source>{place} is not the publisher that was added under this name: its signing keys are different ones. Nothing was taken. Compare the fingerprint with the publisher before you add it anew.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{place} ليس الناشر الذي أُضيف بهذا الاسم: فمفاتيح توقيعه مختلفة. لم يُؤخذ شيء. قارن البصمة مع الناشر قبل إضافته من جديد.</translation>
    </message>
    <message>
        <source>{whose} shows metadata that is not what its publisher signed, or parts of different days.</source>
        <extracomment>told.py</extracomment>
        <translation>‏{whose}: البيانات الوصفية ليست ما وقّعه الناشر، أو أجزاؤها من أيام مختلفة.</translation>
    </message>
    <message>
        <source>What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. Ask the publisher for the right address or file.</source>
        <extracomment>updater.py</extracomment>
        <translation>ما وُجد هناك ليس مصدر Fieldshelf: فلا تمكن قراءة مفاتيح توقيعه. لم يُؤخذ شيء. اطلب من الناشر العنوان أو الملف الصحيح.</translation>
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
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>وقّعها {name}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
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
        <extracomment>import_page.py, info_panel.py, first_packs.py</extracomment>
        <translation>يسمّي نفسه {name}.</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>قارن بصمته في «الحزم والمصادر».</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>تُحقّق منها هنا في {date}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py, lesson_pack.py, lesson_parts.py</extracomment>
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
        <extracomment>info_panel.py, lesson_parts.py</extracomment>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>ذات صلة</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>import_parts.py, publish_steps.py, info_panel.py, lesson_parts.py, coming_rows.py; for one: and {n} more</extracomment>
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
        <extracomment>language_button.py, first_run.py, settings_page.py</extracomment>
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
        <extracomment>guide_page.py, main_window.py</extracomment>
        <translation>إغلاق Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>نُسخ: {text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>outside.py, guide_page.py, instead_panel.py, reader_bar.py, text_desk.py</extracomment>
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
        <extracomment>export_page.py, publish_steps.py, phases.py</extracomment>
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
        <extracomment>preview.py, lesson_page.py, wording.py</extracomment>
        <translation>فتح الطبعة الجديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>saved_panes.py, preview.py, settings_page.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>reader_bar.py, preview.py</extracomment>
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
        <extracomment>import_parts.py, publish_changes.py, publish_suggestions.py, history_card.py; for one: Show all {n}</extracomment>
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
        <extracomment>publish_changes.py, publish_suggestions.py; for one: and {n} more, which the sheet has</extracomment>
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
        <extracomment>publish_changes.py, lesson_pack.py; for one: {n} file</extracomment>
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
        <extracomment>publish_folder.py, cells.py</extracomment>
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
        <extracomment>problems.py, publish_page.py; for one: {n} collection</extracomment>
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
        <extracomment>report_page.py, page_mouse.py, publish_side.py</extracomment>
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
        <extracomment>publish_side.py, import_words.py</extracomment>
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
        <extracomment>import_page.py, fields.py, lesson_pack.py, settings_page.py</extracomment>
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
        <extracomment>publish_words.py, import_words.py</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} superseded</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} withdrawn</extracomment>
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
        <extracomment>changes_view.py, document_hits.py, training_page.py</extracomment>
        <translation>{n} من {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>البعثة</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
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
        <extracomment>search_edit.py</extracomment>
        <translation>البحث في التوجيهات والتدريب</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_edit.py, search_head.py</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_edit.py</extracomment>
        <translation>البحث في كل ما على هذا الحاسوب (Ctrl+K أو /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_edit.py</extracomment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>publish_suggestions.py, search_edit.py, suggestions.py</extracomment>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab للإكمال: {text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>top_bar.py</extracomment>
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
        <extracomment>filter_bar.py, search_head.py</extracomment>
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
        <extracomment>nothing_found.py</extracomment>
        <translation>لا شيء موجّه إلى {who} فيه هذه الكلمات. وقد تكون في وثائق أخرى.</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>لا توجد هذه الكلمات إلا في وثائق مستعاض عنها أو مسحوبة.</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>لا وثيقة هنا فيها هذه الكلمات. جرّب كلمات أقل أو غيرها، أو أزل أحد عوامل التصفية.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>البحث عن «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>nothing_found.py; for one: Show {n} superseded</extracomment>
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
        <extracomment>updates_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>home_page.py, sources_page.py, settings_page.py, sidebar.py</extracomment>
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
        <extracomment>reader_page.py, thumbnails.py, sidebar.py</extracomment>
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
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
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
        <extracomment>having.py, saved_panes.py, source_card.py</extracomment>
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
        <extracomment>program_card.py, export_page.py, publish_steps.py, phases.py</extracomment>
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
        <extracomment>publish_folder.py, records.py, import_words.py; for one: {n} updated</extracomment>
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
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} removed</extracomment>
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
        <extracomment>publish_words.py, coming_rows.py, updates_page.py, wording.py</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, updates_page.py, import_words.py</extracomment>
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
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>مستعاض عنها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
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
        <extracomment>home_page.py, news_page.py, sidebar.py, wording.py</extracomment>
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
        <extracomment>lesson_parts.py, wording.py</extracomment>
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
        <extracomment>home_page.py, wording.py</extracomment>
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
        <extracomment>saving.py, source_card.py, schedule_card.py</extracomment>
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
        <extracomment>schedule_card.py, import_words.py, wording.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>publish_steps.py, lesson_pack.py, phases.py</extracomment>
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
