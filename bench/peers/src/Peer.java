package peersfacts;

import java.util.List;
import se.finsam.model.Underlag;

/** Something that answers the twelve controls. */
interface Peer {
    /** An answer of each control and object, in any order. */
    List<Svar> svar(Underlag underlag);
}
