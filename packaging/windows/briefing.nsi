; The Windows installer: for one user, without administrator rights, into the folder that Windows keeps for that.
; Compiled by packaging/windows_files.py, which gives every value in ${...} that is not set here.
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Briefing"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Briefing"
!define TYPE "Briefing.brief"

Name "Briefing"
BrandingText "Briefing ${VERSION}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Briefing"
InstallDirRegKey HKCU "${KEY}" "Folder"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "Briefing"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Briefing"
VIAddVersionKey "CompanyName" "The Briefing developers"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\briefing-desk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open Briefing"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Files of a running program cannot be replaced: say so before anything is touched.
!macro StopWhileItRuns UN
Function ${UN}StopWhileItRuns
  again:
  IfFileExists "$INSTDIR\briefing-desk.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\briefing-desk.exe" a
  IfErrors 0 closed
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Briefing is running. Close its windows, then try again." /SD IDCANCEL IDRETRY again
  SetErrorLevel 1
  Abort
  closed:
  FileClose $0
  free:
FunctionEnd
!macroend
!insertmacro StopWhileItRuns ""
!insertmacro StopWhileItRuns "un."

Section
  Call StopWhileItRuns
  ; What an older version left must not be mixed with what this one brings. Only the program's own folder is emptied,
  ; and only where an installed Briefing lies: never one that a user chose for other things.
  IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
  RMDir /r "$INSTDIR\_internal"
  fresh:
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Briefing.lnk" "$INSTDIR\briefing-desk.exe"

  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.brief" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\.brief" "Content Type" "application/vnd.briefing+zip"
  WriteRegStr HKCU "Software\Classes\.brief\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Brief"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\briefing-desk.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\briefing-desk.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Briefing"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\briefing-desk.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Briefing developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

; Briefs, settings and recovery files are the user's: they stay.
Section "Uninstall"
  Call un.StopWhileItRuns
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\briefing.exe"
  Delete "$INSTDIR\briefing-desk.exe"
  Delete "$INSTDIR\THIRD-PARTY-LICENCES.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Briefing.lnk"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegValue HKCU "Software\Classes\.brief\OpenWithProgids" "${TYPE}"
  ReadRegStr $0 HKCU "Software\Classes\.brief" ""
  StrCmp $0 "${TYPE}" 0 another
  DeleteRegKey HKCU "Software\Classes\.brief"
  another:
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${KEY}"
  ${RefreshShellIcons}
SectionEnd
