#!/bin/sh
# A disk image of Briefing.app: packaging/macos/dmg.sh APP TARGET. With SIGN_AS it is signed, with NOTARY_PROFILE notarised.
# SIGN_AS is a "Developer ID Application" identity in the keychain, NOTARY_PROFILE what `notarytool store-credentials` kept.
set -eu

app=$1
target=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ -n "${SIGN_AS:-}" ]; then
    here=$(dirname "$0")
    codesign --force --deep --options runtime --timestamp --entitlements "$here/entitlements.plist" --sign "$SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi

cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Briefing -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$target"

if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$target"
    xcrun notarytool submit "$target" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$target"
fi
