//! What danube-core names of jsonwebtoken, without what it does: the crate itself needs a newer compiler than Debian 13 has,
//! and a client makes and reads no tokens. Whoever calls it is told so.

pub mod errors {
    #[derive(Debug)]
    pub struct Error;

    impl std::fmt::Display for Error {
        fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            to.write_str("tokens are left out of this program")
        }
    }
    impl std::error::Error for Error {}
}

#[derive(Default)]
pub struct Header;
#[derive(Default)]
pub struct Validation;
pub struct EncodingKey;
pub struct DecodingKey;
pub struct TokenData<T> {
    pub claims: T,
}

impl EncodingKey {
    pub fn from_secret(_: &[u8]) -> Self {
        Self
    }
}

impl DecodingKey {
    pub fn from_secret(_: &[u8]) -> Self {
        Self
    }
}

pub fn encode<T>(_: &Header, _: &T, _: &EncodingKey) -> Result<String, errors::Error> {
    Err(errors::Error)
}

pub fn decode<T>(_: &str, _: &DecodingKey, _: &Validation) -> Result<TokenData<T>, errors::Error> {
    Err(errors::Error)
}
