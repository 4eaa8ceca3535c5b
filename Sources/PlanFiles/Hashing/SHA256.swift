import CCrypto

/// SHA-256 by OpenSSL's libcrypto: what run.json says of each file that was read.
final class SHA256 {
    private let context: OpaquePointer

    /// A digest of no bytes yet.
    init() {
        // SHA-256 of bytes in memory has no way to fail but a libcrypto that lacks it.
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("libcrypto has no SHA-256")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes the bytes that come next.
    func update(_ bytes: UnsafeRawBufferPointer) {
        let taken = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        precondition(taken == 1, "libcrypto has no SHA-256")
    }

    /// The digest in lower-case hexadecimal, 64 letters. There is nothing to be added afterwards.
    func finish() -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let ended = EVP_DigestFinal_ex(context, &digest, &length)
        precondition(ended == 1 && length == 32, "libcrypto has no SHA-256")
        return String(
            decoding: digest.flatMap { [SHA256.digits[Int($0 >> 4)], SHA256.digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }

    /// The digest of the bytes.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        let hash = SHA256()
        bytes.withUnsafeBytes(hash.update)
        return hash.finish()
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
