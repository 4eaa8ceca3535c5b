import CCrypto

/// SHA-256 by OpenSSL's libcrypto: what run.json says of each file that was read.
enum SHA256 {
    /// The digest of the bytes in lower-case hexadecimal, 64 letters.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let ended = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
        // SHA-256 of bytes in memory has no way to fail but a libcrypto that lacks it.
        precondition(ended == 1 && length == 32, "libcrypto has no SHA-256")
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
