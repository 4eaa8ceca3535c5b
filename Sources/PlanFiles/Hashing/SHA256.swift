import CNettle

/// SHA-256 by Nettle: what run.json says of each file that was read.
final class SHA256 {
    private var context = sha256_ctx()

    /// A digest of no bytes yet.
    init() { nettle_sha256_init(&context) }

    /// Takes the bytes that come next.
    func update(_ bytes: UnsafeRawBufferPointer) {
        nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
    }

    /// The digest in lower-case hexadecimal, 64 letters. There is nothing to be added afterwards.
    func finish() -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, digest.count, &digest)
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
