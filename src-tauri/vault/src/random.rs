//! Random bytes, from the operating system only.

use zeroize::Zeroizing;

use crate::VaultError;

/// Returns `N` random bytes as lower-case hex digits.
pub(crate) fn random_hex<const N: usize>() -> Result<Zeroizing<String>, VaultError> {
    let mut bytes = Zeroizing::new([0_u8; N]);
    getrandom::fill(bytes.as_mut()).map_err(|_| VaultError::Randomness)?;
    Ok(Zeroizing::new(hex(bytes.as_ref())))
}

/// Writes bytes as lower-case hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Tells whether a text is exactly `digits` lower-case hex digits.
pub(crate) fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_writes_every_byte_as_two_digits() {
        assert_eq!(hex(&[0, 0x0f, 0xf0, 0xff]), "000ff0ff");
        assert!(is_hex("000ff0ff", 8));
        assert!(!is_hex("000FF0ff", 8));
        assert!(!is_hex("000ff0f", 8));
    }

    #[test]
    fn two_random_texts_differ() -> Result<(), VaultError> {
        let (one, two) = (random_hex::<32>()?, random_hex::<32>()?);
        assert!(is_hex(&one, 64));
        assert_ne!(*one, *two);
        Ok(())
    }
}
