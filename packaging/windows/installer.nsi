; For one person, without an administrator: into the user's own programs folder, with kinds of files and an entry to remove it.
; Compiles on Linux too (try_scripts.sh). The installed program has NOT YET BEEN RUN on Windows.
;   makensis -DVERSION=0.1.0 -DBUNDLE=folder -DOUT=setup.exe installer.nsi
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
Name "Fieldshelf"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Fieldshelf"
InstallDirRegKey HKCU "Software\Fieldshelf" "Folder"
SetCompressor /SOLID lzma
ManifestLongPathAware true

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldshelf"
!define MUI_FINISHPAGE_RUN "$INSTDIR\fieldshelf.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Spanish"

!macro KIND EXTENSION CLASS WORDS
  WriteRegStr HKCU "Software\Classes\${EXTENSION}" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "${WORDS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\fieldshelf.exe" "%1"'
!macroend

Section "Fieldshelf"
  ; The program's own folder of an earlier version goes first: what no longer belongs there would be told as too much.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Fieldshelf.lnk" "$INSTDIR\fieldshelf.exe"
  WriteRegStr HKCU "Software\Fieldshelf" "Folder" "$INSTDIR"
  !insertmacro KIND ".fieldshelf-pack" "Fieldshelf.Pack" "Fieldshelf pack"
  !insertmacro KIND ".fieldshelf-source" "Fieldshelf.Source" "Fieldshelf publisher's card"
  WriteRegStr HKCU "Software\Classes\fieldshelf" "" "URL:Fieldshelf document"
  WriteRegStr HKCU "Software\Classes\fieldshelf" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\fieldshelf\shell\open\command" "" '"$INSTDIR\fieldshelf.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Fieldshelf"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\fieldshelf.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Fieldshelf contributors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; Only what was installed: the library and what is personal stand elsewhere, and stay.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\fieldshelf.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Fieldshelf.lnk"
  DeleteRegKey HKCU "Software\Classes\.fieldshelf-pack"
  DeleteRegKey HKCU "Software\Classes\.fieldshelf-source"
  DeleteRegKey HKCU "Software\Classes\Fieldshelf.Pack"
  DeleteRegKey HKCU "Software\Classes\Fieldshelf.Source"
  DeleteRegKey HKCU "Software\Classes\fieldshelf"
  DeleteRegKey HKCU "Software\Fieldshelf"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
