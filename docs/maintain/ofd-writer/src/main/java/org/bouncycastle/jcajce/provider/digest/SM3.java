package org.bouncycastle.jcajce.provider.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stand-in, so that the sample writer needs no cryptography library: OFDRW asks for this class only to compare
 * parts of the package with each other while it writes. Nothing in the written file depends on which digest it is.
 */
public final class SM3 {
    private SM3() {
    }

    /** A SHA-256 under the name that OFDRW looks for. */
    public static class Digest extends MessageDigest {
        private final MessageDigest inner;

        public Digest() {
            super("SHA-256");
            try {
                inner = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void engineUpdate(byte input) {
            inner.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int len) {
            inner.update(input, offset, len);
        }

        @Override
        protected byte[] engineDigest() {
            return inner.digest();
        }

        @Override
        protected void engineReset() {
            inner.reset();
        }
    }
}
