package se.finsam.model.sie;

import se.finsam.model.Api;

/**
 * The checksum of a SIE file, by #KSUMMA: CRC-32, as numbers from 0 to 4294967295.
 *
 * @param angiven what the file says
 * @param beraknad what the file's records give; of a file in UTF-8 or Latin-1 the writer may have counted on other bytes
 * @param rad the line that says it, from 1
 */
@Api
public record SieKontrollsumma(long angiven, long beraknad, int rad) {
    /** Whether they are the same. */
    public boolean stammer() {
        return angiven == beraknad;
    }
}
